import type { Day } from '../calendar/day.ts'
import { weekdayOf } from '../calendar/day.ts'
import { isHoliday } from '../calendar/holidays.ts'
import type { Territory } from '../calendar/territories.ts'

/** Which fortnight: counted from Monday 30 December 2019, the same for everybody. */
export type Fortnight = number

const FIRST_MONDAY: Day = -2
const DAYS = 14

export const fortnightOf = (day: Day): Fortnight => Math.floor((day - FIRST_MONDAY) / DAYS)

export const firstDayOf = (fortnight: Fortnight): Day => FIRST_MONDAY + DAYS * fortnight

/** Who one meets is told until its second Wednesday: later there would be no time left. */
export const lastDayToTell = (fortnight: Fortnight): Day => firstDayOf(fortnight) + 9

/** Its second Friday. */
export const lastDayToMeet = (fortnight: Fortnight): Day => firstDayOf(fortnight) + 11

/** Rounds are made in the first week, on a working day of the organisation; whoever joins later is of the next one. */
export const isRoundDay = (day: Day, territory: Territory): boolean =>
  day - firstDayOf(fortnightOf(day)) < 7 && weekdayOf(day) <= 5 && !isHoliday(day, territory)

/** The first day from `day` on at which a round can be made, `made` being the latest fortnight that has its own. */
export function nextRoundDay(day: Day, territory: Territory, made: Fortnight | null): Day {
  for (let next = day; next < day + 2 * DAYS; next++)
    if (fortnightOf(next) > (made ?? -1) && isRoundDay(next, territory)) return next
  return firstDayOf(fortnightOf(day) + 1)
}
