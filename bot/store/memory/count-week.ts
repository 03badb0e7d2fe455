import { add, type Counts } from '../../../core/domain/aggregates/group.ts'
import { type Tally, unitId, unitOf } from '../../../core/domain/figures/tally.ts'
import type { Review } from '../../../core/domain/learning/answer.ts'
import type { Unit } from '../../../core/domain/members/member.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import type { Counted, Figures } from '../../../core/ports/figures.ts'
import { keyOf, personKey, type State } from './state.ts'

type Week = Parameters<Figures['tallies']>[0]

/** People counted by unit, in memory. */
export function countWeek(state: State, week: Week): Counted {
  const { tenant, monday } = week
  const inWeek = (day: number | null) => day !== null && day >= monday && day <= monday + 6
  const here = <Row extends { tenant: string }>(rows: Iterable<Row>): Row[] =>
    [...rows].filter(row => row.tenant === tenant)
  const unitFor = (who: PersonRef): Unit => state.member.get(personKey(who))?.unit ?? []
  const people = here(state.person.values()).filter(person => person.state === 'active')
  const answers = here(state.answer.values()).filter(({ day }) => inWeek(day))
  const learned = new Set(answers.map(personKey))
  const present = (person: Person) =>
    learned.has(personKey(person)) || (person.paused === null && person.joined <= monday + 6)
  return {
    active: talliesOf(people.filter(present).map(person => [unitFor(person), yesNo(learned.has(personKey(person)))])),
    hard: hard(firstTries(here(state.review.values())), people, unitFor, week),
    members: talliesOf(here(state.member.values()).map(({ unit }) => [unit, [1]])),
    held: here([...state.ritual_occurrence.values()].map(({ body }) => body))
      .filter(({ state: is, ended }) => is === 'done' && inWeek(ended))
      .map(({ script, conversation }) => ({
        ritual: script.id,
        units: here(state.ritual_host.values())
          .filter(host => host.conversation === conversation && state.member.has(personKey(host)))
          .map(unitFor),
      })),
  }
}

const yesNo = (yes: boolean): Counts => (yes ? [1, 0] : [0, 1])

function firstTries(reviews: readonly Review[]): Review[] {
  const first = new Map<string, Review>()
  for (const review of reviews) {
    const key = keyOf(review.person, review.objective)
    if (review.day < (first.get(key)?.day ?? Number.POSITIVE_INFINITY)) first.set(key, review)
  }
  return [...first.values()]
}

function hard(
  tries: readonly Review[],
  people: readonly Person[],
  unitFor: (who: PersonRef) => Unit,
  { monday, seriesOf }: Week,
): Counted['hard'] {
  const active = new Set(people.map(({ person }) => person))
  const bySeries = new Map<string, Map<string, Review[]>>()
  for (const review of tries) {
    const series = seriesOf.get(review.objective)
    if (series === undefined || !active.has(review.person) || review.day < monday || review.day > monday + 6) continue
    const byPerson = bySeries.get(series) ?? new Map<string, Review[]>()
    bySeries.set(series, byPerson)
    byPerson.set(review.person, [...(byPerson.get(review.person) ?? []), review])
  }
  return [...bySeries.keys()].sort().map(series => ({
    series,
    tallies: talliesOf(
      [...(bySeries.get(series) ?? new Map<string, Review[]>()).values()].flatMap((own): [Unit, Counts][] => {
        const notYet = own.filter(({ grade }) => grade === 1).length
        return own.slice(0, 1).map(one => [unitFor(one), yesNo(2 * notYet >= own.length)])
      }),
    ),
  }))
}

function talliesOf(people: readonly (readonly [Unit, Counts])[]): Tally[] {
  const sums = new Map<string, Counts>()
  for (const [unit, counts] of people) sums.set(unitId(unit), add(sums.get(unitId(unit)) ?? [], counts))
  return [...sums].map(([id, counts]) => ({ unit: unitOf(id), counts }))
}
