import { teamEndpoint } from '../../bot/api/team-endpoint.ts'
import { type MemoryStorage, openMemory } from '../../bot/store/memory/open-memory.ts'
import type { Share } from '../../core/domain/aggregates/share.ts'
import { dayFrom } from '../../core/domain/calendar/day.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import type { Member, Unit } from '../../core/domain/members/member.ts'
import type { TeamAnswer } from '../../core/http-contract.ts'
import { practiceOf } from '../../core/use-cases/asides/practice-of.ts'
import { publishFigures } from '../../core/use-cases/team/publish-figures.ts'
import { anAnswer, aReview } from '../contracts/samples.ts'
import { aCatalog, aPerson, TENANT } from './builders.ts'
import { SERIES, type Town, type Townsperson } from './random-town.ts'
import { anOccurrence } from './ritual-builders.ts'

/** Mondays of the last two whole weeks of 2026, the Tuesdays after them, and the day when the quarter is over. */
export const MONDAYS = [dayFrom(2026, 12, 14), dayFrom(2026, 12, 21)] as const
const TUESDAYS = [Date.UTC(2026, 11, 22, 12), Date.UTC(2026, 11, 29, 12)] as const
const JANUARY = Date.UTC(2027, 0, 3, 12)
export const QUARTER = dayFrom(2026, 10, 1)

export const tradeName = (trade: string): string => townCatalog.trades.get(trade)?.fr ?? trade

export const objectiveOf = (series: string) => `about-${series}`

/** One objective a series. */
export const townCatalog: Catalog = (() => {
  const catalog = aCatalog()
  const [objective] = catalog.objectives.values()
  const [series] = catalog.series.values()
  if (!objective || !series) throw new Error('the sample catalogue is empty')
  return {
    ...catalog,
    objectives: new Map(SERIES.map(id => [objectiveOf(id), { ...objective, id: objectiveOf(id), series: id }])),
    series: new Map(SERIES.map(id => [id, { ...series, id, title: id }])),
  }
})()

/** What was read somewhere: a subject, a week or the quarter, a unit or a trade. */
export interface Told {
  subject: string
  start: string
  unit: Unit
  shares: readonly Share[]
}

export interface TownSeen {
  /** All that anybody reads at any time, each once. */
  told: Told[]
  views: number
  faults: string[]
}

type Readers = 'all' | 'training alone'

/** Where a town lives, and how a week of it comes there. */
export interface TownPlace {
  ports: Ports
  fill(town: Town, week: number): Promise<void> | void
}
type Ports = Omit<MemoryStorage, 'state'>

const inMemory = (): TownPlace => {
  const ports = openMemory()
  return { ports, fill: (town, week) => fillWeek(ports, town, week) }
}

/** Of the directory, and no user. */
export const OFFICE: Member = { tenant: TENANT, person: 'training-office', unit: [], roles: ['training'] }

/** Two weeks and the end of a quarter in the product, with every view that can be read after each. */
export async function townInProduct(town: Town, readers: Readers, place = inMemory()): Promise<TownSeen> {
  const told = new Map<string, Told>()
  const seen: TownSeen = { told: [], views: 0, faults: [] }
  const storage = place.ports
  const deps = { ...storage, catalog: townCatalog, practice: practiceOf(storage.voices) }
  await giveNeeds(storage, town)
  for (const [week, at] of TUESDAYS.entries()) {
    const before = JSON.stringify(await storage.figures.published(TENANT, 0))
    await place.fill(town, week)
    await publishFigures(deps)({ at })
    if (!JSON.stringify(await storage.figures.published(TENANT, 0)).startsWith(before.slice(0, -1)))
      seen.faults.push('what was published changed')
    await readAll(deps, at, readers === 'all' ? town.people : [], week, { told, seen })
  }
  await publishFigures(deps)({ at: JANUARY })
  await readAll(deps, JANUARY, [], 1, { told, seen })
  return { ...seen, told: [...told.values()] }
}

async function readAll(
  deps: Parameters<typeof publishFigures>[0],
  at: number,
  people: readonly Townsperson[],
  week: number,
  { told, seen }: { told: Map<string, Told>; seen: TownSeen },
): Promise<void> {
  const managers = people.filter(({ roles, weeks }) => roles.includes('manager') && weeks[week]?.here)
  const figures = await deps.figures.published(TENANT, 0)
  const asPublished = {
    ...deps.figures,
    published: async (_: string, since: number) => figures.filter(f => f.start >= since),
  }
  const who = (person: string) => ({ who: { tenant: TENANT, person } })
  const { handle } = teamEndpoint({ ...deps, figures: asPublished }, { of: async id => who(id ?? '') }, () => at)
  for (const { person, scope } of [
    { person: OFFICE.person, scope: [] },
    ...managers.map(({ id, roles, weeks }) => ({
      person: id,
      scope: roles.includes('training') ? [] : (weeks[week]?.unit ?? []),
    })),
  ]) {
    seen.views++
    const { status, body } = await handle({ authorization: person, at, header: () => undefined } as never)
    if (status !== 200 || String(body).includes('person-')) seen.faults.push(`${scope.join('>')}: ${status}`)
    const answer = JSON.parse(String(body)) as TeamAnswer
    if ('is' in answer) seen.faults.push(`${scope.join('>')}: ${answer.is}`)
    else for (const one of toldBy(answer)) note(one, scope)
  }
  function note(one: Told, scope: Unit) {
    if (one.subject !== 'need' && !scope.every((name, i) => one.unit[i] === name))
      seen.faults.push(`${scope.join('>')} reads ${one.unit.join('>')}`)
    const key = JSON.stringify([one.subject, one.start, one.unit])
    const known = told.get(key)
    if (known && JSON.stringify(known) !== JSON.stringify(one)) seen.faults.push(`two figures of ${key}`)
    told.set(key, one)
  }
}

/** Everything a view says that is about people, as figures. */
function toldBy({ weeks, units, needs }: Exclude<TeamAnswer, { is: string }>): Told[] {
  return [
    ...units.flatMap(({ unit, active, hard, used, rituals }) => [
      ...active.flatMap((share, i) =>
        share ? [{ subject: 'active', start: weeks[i] ?? '', unit, shares: [share] }] : [],
      ),
      ...hard.map(({ series, week, share }) => ({ subject: `hard/${series}`, start: week, unit, shares: [share] })),
      ...used.map(({ series, week, shares }) => ({ subject: `used/${series}`, start: week, unit, shares })),
      // Counted over the weeks that are shown: what was held, of the last of them.
      ...rituals.map(({ ritual, held }) => ({
        subject: `ritual/${ritual}×${held}`,
        start: weeks.at(-1) ?? '',
        unit,
        shares: [],
      })),
    ]),
    ...(needs?.trades ?? []).map(({ trade, shares }) => ({
      subject: 'need',
      start: needs?.quarter ?? '',
      unit: trade ? [trade.fr] : [],
      shares: shares.map(({ share }) => share),
    })),
  ]
}

async function giveNeeds({ figures }: Ports, { people }: Town): Promise<void> {
  for (const { id, trade, need } of people)
    if (need) await figures.giveNeed({ who: { tenant: TENANT, person: id }, quarter: QUARTER, trade, need })
}

/** The directory as it is that week, and what people did in it. */
function fillWeek({ state }: MemoryStorage, town: Town, week: number): void {
  const day = (MONDAYS[week] ?? 0) + 2
  state.member.set(JSON.stringify([TENANT, OFFICE.person]), OFFICE)
  for (const { id, roles, weeks } of town.people) {
    const { unit, here, active, met } = weeks[week] ?? { unit: [], here: false, active: false, met: {} }
    const who = { tenant: TENANT, person: id }
    const key = JSON.stringify([TENANT, id])
    if (!here) {
      state.person.delete(key)
      state.member.delete(key)
      continue
    }
    if (!state.person.has(key)) state.person.set(key, { ...someone, ...who })
    state.member.set(key, { ...who, unit, roles })
    if (active) state.answer.set(`${key}${week}`, { ...answer, ...who, day })
    for (const [series, notYet] of Object.entries(met))
      state.review.set(
        `${key}${series}`,
        aReview({ ...who, day, objective: objectiveOf(series), grade: notYet ? 1 : 3 }),
      )
  }
  state.ritual_host.clear()
  for (const [i, { ritual, hosts }] of (town.held[week] ?? []).entries()) {
    const conversation = `room-${week}-${i}`
    const body = { ...held, id: conversation, conversation, ended: day, script: { ...held.script, id: ritual } }
    state.ritual_occurrence.set(conversation, { body, wakes: null, message: null, people: 0, shown: 0 })
    for (const person of hosts)
      state.ritual_host.set(`${conversation}${person}`, { tenant: TENANT, person, conversation } as never)
  }
  const [yes = 0, later = 0, no = 0] = town.used[week] ?? []
  const people = yes + later + no
  const batch = { about: `transfer/${SERIES[0]}`, batch: week + 1, week: MONDAYS[week] ?? 0, people }
  state.voice_count.set(`${week}`, { tenant: TENANT, ...batch, tallies: { yes, 'not-yet': later, no } })
}

const someone = aPerson()
const answer = anAnswer()
const held = { ...anOccurrence(), state: 'done' as const }
