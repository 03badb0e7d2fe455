import { type Day, dayFrom, yearOf } from './day.ts'
import { easterSunday } from './easter.ts'
import type { Territory } from './territories.ts'

type Rule = (year: number) => Day

const on =
  (month: number, date: number): Rule =>
  year =>
    dayFrom(year, month, date)
const afterEaster =
  (days: number): Rule =>
  year =>
    easterSunday(year) + days

const GOOD_FRIDAY = afterEaster(-2)

/** Matari’i took the place of the day of autonomy (29 June); the year follows date-holidays 3.37. */
const MATARII: Rule = year => (year < 2026 ? dayFrom(year, 6, 29) : dayFrom(year, 11, 20))

/** Code du travail, article L. 3133-1: the eleven days common to every territory. */
const COMMON: readonly Rule[] = [
  on(1, 1),
  afterEaster(1),
  on(5, 1),
  on(5, 8),
  afterEaster(39),
  afterEaster(50),
  on(7, 14),
  on(8, 15),
  on(11, 1),
  on(11, 11),
  on(12, 25),
]

/** What a territory adds. Communes may differ (Good Friday in Alsace-Moselle does): an organisation can override. */
const LOCAL: Partial<Record<Territory, readonly Rule[]>> = {
  'FR-AM': [GOOD_FRIDAY, on(12, 26)],
  GP: [GOOD_FRIDAY, on(5, 27)],
  MQ: [GOOD_FRIDAY, on(5, 22)],
  GF: [on(6, 10)],
  RE: [on(12, 20)],
  YT: [on(4, 27)],
  BL: [on(10, 9)],
  MF: [on(5, 28)],
  NC: [on(9, 24)],
  PF: [GOOD_FRIDAY, on(3, 5), MATARII],
  WF: [on(4, 28), on(6, 29), on(7, 29)],
}

const known = new Map<string, readonly Day[]>()

/** The public holidays of a territory in a year, in order. */
export function holidaysOf(territory: Territory, year: number): readonly Day[] {
  const key = `${territory}/${year}`
  let days = known.get(key)
  if (!days) {
    const all = [...COMMON, ...(LOCAL[territory] ?? [])].map(rule => rule(year))
    days = [...new Set(all)].sort((a, b) => a - b)
    known.set(key, days)
  }
  return days
}

export const isHoliday = (day: Day, territory: Territory): boolean => holidaysOf(territory, yearOf(day)).includes(day)
