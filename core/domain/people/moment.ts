import type { Day } from '../calendar/day.ts'
import { weekdayOf } from '../calendar/day.ts'
import { isHoliday } from '../calendar/holidays.ts'
import { localTime } from '../calendar/local-time.ts'
import type { Person } from './person.ts'

/** The organisation's sending hours, in minutes since local midnight: [from, to[. */
export interface SendingHours {
  from: number
  to: number
}

export type DayOff = 'weekend' | 'holiday' | 'paused'

/**
 * Is this the moment of a person's daily card?
 *  - `now`: inside their window, on a day they work;
 *  - `later`: they work today, the window is still to come (or already behind: see `missed`);
 *  - `missed`: they work today but the window is over: nothing any more today;
 *  - `off`: nothing today at all, and why.
 */
export type Moment = { day: Day } & ({ is: 'now' } | { is: 'later' } | { is: 'missed' } | { is: 'off'; why: DayOff })

/** Why a person does not work on that day, or null when they do. */
export function dayOff(person: Pick<Person, 'workdays' | 'territory' | 'paused' | 'leave'>, day: Day): DayOff | null {
  if (person.paused === 'open' || (person.paused !== null && day < person.paused)) return 'paused'
  if (person.leave && day >= person.leave.from && day < person.leave.back) return 'paused'
  if (!person.workdays.includes(weekdayOf(day))) return 'weekend'
  return isHoliday(day, person.territory) ? 'holiday' : null
}

/** The wished hour, kept inside the organisation's hours with at least half an hour left to send. */
export const sendingStart = (wished: number, hours: SendingHours): number =>
  Math.min(Math.max(wished, hours.from), hours.to - 30)

/**
 * A state, not an instant: it holds from the wished hour until the organisation's hours end,
 * so a restart in between loses nothing and a change of clocks neither doubles nor drops a day.
 * @param at epoch milliseconds
 */
export function momentOf(person: Person, hours: SendingHours, at: number): Moment {
  const { day, minute } = localTime(at, person.zone)
  const why = dayOff(person, day)
  if (why) return { day, is: 'off', why }
  if (minute >= hours.to) return { day, is: 'missed' }
  return { day, is: minute >= sendingStart(person.hour, hours) ? 'now' : 'later' }
}
