import { isZone } from '../calendar/local-time.ts'
import { isTerritory, TERRITORIES } from '../calendar/territories.ts'
import type { SendingHours } from './moment.ts'
import { LANGUAGES, LEVELS, type Person } from './person.ts'

/** What a form sends: texts as typed or chosen; an absent field stays as it is. */
export interface Wishes {
  language?: string | undefined
  /** '' or 'none': rather not say. */
  trade?: string | undefined
  level?: string | undefined
  topics?: readonly string[] | undefined
  /** 'HH:MM', local. */
  hour?: string | undefined
  workdays?: readonly string[] | undefined
  zone?: string | undefined
  territory?: string | undefined
  budget?: string | undefined
  plain?: boolean | undefined
  adaptation?: boolean | undefined
  records?: boolean | undefined
}

export type PreferenceProblem =
  | { field: 'hour'; why: 'unreadable' | 'outside-hours'; from: number; to: number }
  | { field: 'zone'; why: 'unknown'; given: string }
  | { field: 'workdays'; why: 'none' }
  | { field: 'trade' | 'level' | 'topics' | 'territory' | 'language' | 'budget'; why: 'unknown'; given: string }

/** What may be chosen from. */
export interface Choices {
  trades: readonly string[]
  series: readonly string[]
  hours: SendingHours
}

/** The person with their wishes granted, or everything that could not be taken; then nothing changes. */
export function changePreferences(
  person: Person,
  wishes: Wishes,
  choices: Choices,
): Person | readonly PreferenceProblem[] {
  const problems: PreferenceProblem[] = []
  const oneOf = <T extends string>(
    field: 'language' | 'level',
    given: string | undefined,
    known: readonly T[],
    now: T,
  ): T => {
    const found = known.find(value => value === given)
    if (given !== undefined && !found) problems.push({ field, why: 'unknown', given })
    return found ?? now
  }
  const changed: Person = {
    ...person,
    language: oneOf('language', wishes.language, LANGUAGES, person.language),
    level: oneOf('level', wishes.level, LEVELS, person.level),
    trade: trade(person, wishes, choices, problems),
    topics: topics(person, wishes, choices, problems),
    hour: hour(person, wishes, choices.hours, problems),
    workdays: workdays(person, wishes, problems),
    ...place(person, wishes, problems),
    budget: budget(person, wishes, problems),
    plain: wishes.plain ?? person.plain,
    adaptation: wishes.adaptation ?? person.adaptation,
    records: wishes.records ?? person.records,
    // Another hour, day or place may make today's card due after all, or not: let the next tick look again.
    plannedThrough: movesTheDay(wishes) ? null : person.plannedThrough,
  }
  return problems.length > 0 ? problems : changed
}

const movesTheDay = (wishes: Wishes) =>
  wishes.workdays !== undefined ||
  wishes.zone !== undefined ||
  wishes.territory !== undefined ||
  wishes.hour !== undefined

function trade(
  person: Person,
  { trade: given }: Wishes,
  { trades }: Choices,
  problems: PreferenceProblem[],
): string | null {
  if (given === undefined) return person.trade
  if (given === '' || given === 'none') return null
  if (trades.includes(given)) return given
  problems.push({ field: 'trade', why: 'unknown', given })
  return person.trade
}

function topics(
  person: Person,
  { topics: given }: Wishes,
  { series }: Choices,
  problems: PreferenceProblem[],
): readonly string[] {
  if (given === undefined) return person.topics
  const unknown = given.find(id => !series.includes(id))
  if (unknown !== undefined) problems.push({ field: 'topics', why: 'unknown', given: unknown })
  // Every topic ticked means the same as none: new series will be brought too.
  return given.length === series.length ? [] : [...new Set(given)]
}

function hour(person: Person, { hour: given }: Wishes, hours: SendingHours, problems: PreferenceProblem[]): number {
  if (given === undefined) return person.hour
  const parts = /^(\d{1,2})\s*[:hH]\s*(\d{2})?$/.exec(given.trim())
  const minute = parts ? Number(parts[1]) * 60 + Number(parts[2] ?? 0) : Number.NaN
  if (!parts || minute >= 24 * 60) problems.push({ field: 'hour', why: 'unreadable', ...hours })
  else if (minute < hours.from || minute > hours.to - 30)
    problems.push({ field: 'hour', why: 'outside-hours', ...hours })
  else return minute
  return person.hour
}

function workdays(person: Person, { workdays: given }: Wishes, problems: PreferenceProblem[]): readonly number[] {
  if (given === undefined) return person.workdays
  const days = [1, 2, 3, 4, 5, 6, 7].filter(day => given.includes(String(day)))
  if (days.length === 0) problems.push({ field: 'workdays', why: 'none' })
  return days
}

/** Naming another territory brings its clock along, unless a zone is named too. */
function place(person: Person, wishes: Wishes, problems: PreferenceProblem[]): Pick<Person, 'territory' | 'zone'> {
  const territory = wishes.territory ?? person.territory
  if (!isTerritory(territory)) {
    problems.push({ field: 'territory', why: 'unknown', given: territory })
    return person
  }
  const moved = territory !== person.territory
  const named = wishes.zone !== undefined && wishes.zone !== '' && wishes.zone !== person.zone
  const zone = named ? (wishes.zone ?? '') : moved ? TERRITORIES[territory].zone : person.zone
  if (isZone(zone)) return { territory, zone }
  problems.push({ field: 'zone', why: 'unknown', given: zone })
  return { territory, zone: person.zone }
}

function budget(person: Person, { budget: given }: Wishes, problems: PreferenceProblem[]): 1 | 2 | 3 {
  const found = ([1, 2, 3] as const).find(n => String(n) === given)
  if (given !== undefined && !found) problems.push({ field: 'budget', why: 'unknown', given })
  return found ?? person.budget
}
