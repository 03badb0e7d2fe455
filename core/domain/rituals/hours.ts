import { type Day, weekdayOf } from '../calendar/day.ts'
import { isHoliday } from '../calendar/holidays.ts'
import { instantOf, localTime } from '../calendar/local-time.ts'
import type { Cadence } from '../content/ritual.ts'
import type { SendingHours } from '../people/moment.ts'
import type { Team } from './room.ts'

type Place = Pick<Team, 'zone' | 'territory'>

const SATURDAY = 6
const LATE_MS = 3 * 3_600_000

export const isWorkday = (day: Day, { territory }: Place): boolean =>
  weekdayOf(day) < SATURDAY && !isHoliday(day, territory)

export function workdayFrom(day: Day, place: Place): Day {
  return isWorkday(day, place) ? day : workdayFrom(day + 1, place)
}

function workdayUntil(day: Day, place: Place): Day {
  return isWorkday(day, place) ? day : workdayUntil(day - 1, place)
}

/** When what is asked is to be given (`due`), and when it ends: what comes late is taken until then. */
export interface Deadline {
  due: number
  ends: number
  /** When the room is reminded, once; null: too short for a reminder. */
  remind: number | null
}

/**
 * A step that starts at `at` and lasts some days, at the same local minute; a step of the meeting itself (0 days) waits
 * for its « next » until the next working day. Nothing ends on a day off or outside the organisation's hours.
 */
export function deadlineOf(at: number, days: number, place: Place, hours: SendingHours): Deadline {
  const start = localTime(at, place.zone)
  const minute = Math.min(Math.max(start.minute, hours.from), hours.to - 1)
  const day = workdayFrom(start.day + Math.max(1, Math.ceil(days)), place)
  const due = instantOf(day, minute, place.zone)
  const remindDay = workdayUntil(day - 1, place)
  const remind = instantOf(remindDay, minute, place.zone)
  return { due, ends: insideHours(due + LATE_MS, place, hours), remind: remindDay > start.day ? remind : null }
}

/** The first instant from `at` on at which the room may be written to. */
export function insideHours(at: number, place: Place, hours: SendingHours): number {
  const { day, minute } = localTime(at, place.zone)
  if (isWorkday(day, place) && minute >= hours.from && minute < hours.to) return at
  const next = workdayFrom(minute < hours.from ? day : day + 1, place)
  return instantOf(next, hours.from, place.zone)
}

const DAYS_BETWEEN = { semaine: 7, quinzaine: 14, mois: 28 } as const
export type Repeated = Exclude<Cadence, 'une-fois'>

/**
 * The next time after `from`, as a local day: the same weekday, one, two or four weeks later (a month is four weeks, so
 * that the weekday stays). It counts from the plan's own day, so a day off shifts one meeting and not the series.
 */
export const nextDay = (from: Day, cadence: Repeated): Day => from + DAYS_BETWEEN[cadence]

/** When a planned day really takes place: that minute of it, or of the first working day after it. */
export const startOn = (day: Day, minute: number, place: Place): number =>
  instantOf(workdayFrom(day, place), minute, place.zone)
