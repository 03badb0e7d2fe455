import type { Day } from '../../../core/domain/calendar/day.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import { RETENTION } from '../../../core/domain/people/retention.ts'
import type { AnswerSheet, Learner, PlanQuery, Portable } from '../../../core/ports/store.ts'
import { copy, deliveryKey, keyOf, personKey, rowsOf, type State } from './state.ts'

export function sheetOf(state: State, of: PersonRef & { day: Day; position: number }): AnswerSheet {
  const delivery = state.delivery.get(deliveryKey(of))
  const { tenant, person, day, position } = of
  const memory = delivery && state.memory.get(keyOf(tenant, person, delivery.objective))
  return copy({
    person: state.person.get(personKey(of)) ?? null,
    delivery: delivery ?? null,
    answer: (delivery && state.answer.get(keyOf(tenant, person, day, position, delivery.question))) ?? null,
    memory: memory ? memoryOf(memory) : null,
  })
}

export function learnerOf(state: State, who: PersonRef, since: Day): Learner | null {
  const person = state.person.get(personKey(who))
  if (!person) return null
  const { memories, deliveries } = portableOf(state, who)
  return { person: copy(person), memories, deliveries: deliveries.filter(delivery => delivery.day >= since) }
}

const active = (state: State): Person[] => [...state.person.values()].filter(person => person.state === 'active')

export const zonesOf = (state: State): string[] => [...new Set(active(state).map(person => person.zone))].sort()

export function peopleToPlan(state: State, { zone, day, minute, limit, after }: PlanQuery): Learner[] {
  const undecided = (person: Person) => person.plannedThrough === null || person.plannedThrough < day
  return active(state)
    .filter(person => person.zone === zone && person.hour <= minute && undecided(person))
    .filter(person => after === null || byKey(person, after) > 0)
    .sort(byKey)
    .slice(0, limit)
    .flatMap(person => learnerOf(state, person, day - RETENTION.deliveries) ?? [])
}

export function portableOf(state: State, who: PersonRef): Portable {
  const [address] = rowsOf(state.address, who)
  return {
    person: rowsOf(state.person, who)[0] ?? null,
    answers: rowsOf(state.answer, who).sort(by('day', 'position', 'question')),
    reviews: rowsOf(state.review, who).sort(by('day', 'objective')),
    memories: rowsOf(state.memory, who).sort(by('objective')).map(memoryOf),
    deliveries: rowsOf(state.delivery, who).sort(by('day', 'position')),
    messages: rowsOf(state.outbox, who).map(row => ({ key: row.item.key, state: row.state })),
    address: address ? addressOf(address.at) : null,
    exportCodes: rowsOf(state.export_code, who).map(({ expires }) => ({ expires })),
    records: rowsOf(state.learning_record, who)
      .sort(by('id'))
      .map(({ id, state, statement }) => ({ id, state, statement })),
    ritualRooms: rowsOf(state.ritual_host, who).map(({ conversation }) => conversation),
    signed: rowsOf(state.ritual_signed, who).map(({ occurrence, step, name, entry }) => ({
      occurrence,
      step,
      name,
      entry,
    })),
  }
}

const addressOf = (at: { conversation: string; serviceUrl: string; user: string } | 'blocked') =>
  at === 'blocked' ? { conversation: null, serviceUrl: null, user: null, blocked: true } : { ...at, blocked: false }

function memoryOf({ tenant: _tenant, person: _person, ...memory }: ObjectiveMemory & PersonRef): ObjectiveMemory {
  return memory
}

/** Order by columns, numbers as numbers and texts as bytes. */
const by =
  <K extends string>(...columns: readonly K[]) =>
  (a: Record<K, string | number>, b: Record<K, string | number>): number => {
    for (const column of columns) if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1
    return 0
  }

const byKey = (a: PersonRef, b: PersonRef): number => by<'tenant' | 'person'>('tenant', 'person')({ ...a }, { ...b })
