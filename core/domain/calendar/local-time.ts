import { type Day, dayFrom, utcMillisOf } from './day.ts'

/** What a wall clock and a wall calendar show in one place. */
export interface LocalTime {
  day: Day
  /** Minutes since local midnight, 0–1439. */
  minute: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone)
  if (!clock) {
    // Building a formatter costs about 100 µs and using one about 5 µs, so one is kept per zone.
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    clocks.set(zone, clock)
  }
  return clock
}

/** Clocks are changed on quarter-hours of UTC, so an offset holds for the quarter-hour in which it was read. */
const QUARTER_MS = 900_000
const MINUTES_PER_DAY = 1440
const offsets = new Map<string, { quarter: number; minutes: number }>()

function offsetMinutes(at: number, zone: string): number {
  const quarter = Math.floor(at / QUARTER_MS)
  const known = offsets.get(zone)
  if (known?.quarter === quarter) return known.minutes
  const minutes = wallMinutes(at, zone) - Math.floor(at / 60_000)
  offsets.set(zone, { quarter, minutes })
  return minutes
}

/** What the wall shows, in minutes since 1970-01-01 00:00 of that wall. */
function wallMinutes(at: number, zone: string): number {
  const shown: Record<string, number> = {}
  for (const part of clockOf(zone).formatToParts(at)) shown[part.type] = Number(part.value)
  const day = dayFrom(shown.year ?? 0, shown.month ?? 1, shown.day ?? 1)
  return (day - EPOCH_DAY) * MINUTES_PER_DAY + (shown.hour ?? 0) * 60 + (shown.minute ?? 0)
}

const EPOCH_DAY = dayFrom(1970, 1, 1)

/**
 * The local day and minute at an instant.
 * @param at epoch milliseconds
 * @param zone IANA name, e.g. 'Indian/Reunion'; check it with `isZone` first: an unknown one throws a RangeError
 */
export function localTime(at: number, zone: string): LocalTime {
  const wall = Math.floor(at / 60_000) + offsetMinutes(at, zone)
  const days = Math.floor(wall / MINUTES_PER_DAY)
  return { day: days + EPOCH_DAY, minute: wall - days * MINUTES_PER_DAY }
}

/**
 * The instant at which a wall clock of that zone shows that minute of that day; where clocks are put forward over it,
 * the same distance after the gap. Epoch milliseconds.
 */
export function instantOf(day: Day, minute: number, zone: string): number {
  const guess = utcMillisOf(day) + minute * 60_000
  const shown = localTime(guess, zone)
  return guess - ((shown.day - day) * MINUTES_PER_DAY + shown.minute - minute) * 60_000
}

/** True for an IANA zone this engine knows. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone)
    return zone !== ''
  } catch {
    return false
  }
}
