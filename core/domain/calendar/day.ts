/**
 * A calendar day somewhere, without a time or a zone: whole days since 2020-01-01 (day 0).
 * Memory counts in whole days, so a day is a number everywhere inside and becomes a date only when read by people.
 */
export type Day = number

const MS_PER_DAY = 86_400_000
const DAY_ZERO_MS = Date.UTC(2020, 0, 1)
const WEDNESDAY = 3

/** `month` is 1–12. */
export const dayFrom = (year: number, month: number, date: number): Day =>
  (Date.UTC(year, month - 1, date) - DAY_ZERO_MS) / MS_PER_DAY

/** '2026-11-23' → Day, or null when it is not a date of the calendar ('2026-02-30'). */
export function dayFromIso(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) return null
  const [month, date] = [Number(parts[2]), Number(parts[3])]
  const ms = Date.UTC(Number(parts[1]), month - 1, date)
  const read = new Date(ms)
  // The 30th of February would silently become a day of March.
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? (ms - DAY_ZERO_MS) / MS_PER_DAY : null
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** Day → '2026-11-23'. */
export function isoOf(day: Day): string {
  const date = new Date(DAY_ZERO_MS + day * MS_PER_DAY)
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + WEDNESDAY - 1) % 7) + 7) % 7) + 1

export const yearOf = (day: Day): number => new Date(utcMillisOf(day)).getUTCFullYear()

/** Midnight UTC of that day in epoch milliseconds: what `Intl.DateTimeFormat` with `timeZone: 'UTC'` needs to print it. */
export const utcMillisOf = (day: Day): number => DAY_ZERO_MS + day * MS_PER_DAY
