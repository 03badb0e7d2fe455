import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import { holidaysOf } from '../../../core/domain/calendar/holidays.ts'
import { TERRITORY_CODES, type Territory } from '../../../core/domain/calendar/territories.ts'

/** Ours → the oracle's names for the same place; Alsace-Moselle is three departments there. */
const ORACLE: Partial<Record<Territory, readonly (readonly string[])[]>> = {
  FR: [['FR']],
  'FR-AM': [
    ['FR', '57'],
    ['FR', '67'],
    ['FR', '68'],
  ],
  GP: [['FR', 'GP'], ['GP']],
  MQ: [['FR', 'MQ'], ['MQ']],
  GF: [['FR', 'GF'], ['GF']],
  RE: [['FR', 'RE'], ['RE']],
  YT: [['FR', 'YT'], ['YT']],
  BL: [['FR', 'BL'], ['BL']],
  MF: [['FR', 'MF'], ['MF']],
  PM: [['PM']],
  NC: [['NC']],
  PF: [['PF']],
  WF: [['WF']],
}

/** Where we differ, and why. */
const EXCEPTIONS: Partial<Record<Territory, { ours: string; theirs: string; why: string }>> = {
  MF: {
    ours: '05-28',
    theirs: '05-27',
    why: 'The abolition of slavery is kept on 28 May in Saint-Martin by local texts; the oracle has Guadeloupe’s day.',
  },
}
/** The oracle does not know it: nobody lives there all year, so the eleven common days hold. */
const UNKNOWN_TO_THE_ORACLE: Territory[] = ['TF']
const YEARS = Array.from({ length: 10 }, (_, i) => 2024 + i)

describe('public holidays of the French territories, 2024–2033', () => {
  it('are compared for every territory but those listed', () => {
    expect([...Object.keys(ORACLE), ...UNKNOWN_TO_THE_ORACLE].sort()).toEqual([...TERRITORY_CODES].sort())
  })

  const cases = Object.entries(ORACLE).flatMap(([territory, places]) =>
    places.map(place => [territory as Territory, place] as const),
  )
  it.each(cases)('%s equals the oracle’s %j', (territory, place) => {
    const exception = EXCEPTIONS[territory]
    for (const year of YEARS) {
      const theirs = theirDays(place, year).map(date =>
        exception && date === `${year}-${exception.theirs}` ? `${year}-${exception.ours}` : date,
      )
      expect([...new Set(theirs)].sort()).toEqual(holidaysOf(territory, year).map(isoOf))
    }
  })
})

function theirDays(place: readonly string[], year: number): string[] {
  const oracle = new Holidays(...(place as [string]))
  return oracle
    .getHolidays(year)
    .filter(holiday => holiday.type === 'public')
    .map(holiday => holiday.date.slice(0, 10))
}
