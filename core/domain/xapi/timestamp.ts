import { dayFromIso } from '../calendar/day.ts'
import type { XapiVersion } from './version.ts'

/** RFC 3339: the only form of version 2.0, and the one that 1.0.3 advises. */
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/i
/** What else ISO 8601 allows and 1.0.3 takes: no zone, a shorter time, or all of it without separators. */
const EXTENDED = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d)(?::(\d\d))?)?(?:[.,]\d+)?(Z|[+-]\d\d(?::\d\d)?)?$/
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(?:(\d\d)(?:(\d\d))?)?(?:[.,]\d+)?(Z|[+-]\d\d(?:\d\d)?)?$/

/** A moment that exists, in a form that this version of the standard takes. */
export function isTimestamp(text: string, version: XapiVersion): boolean {
  const parts = RFC_3339.exec(text) ?? (version === '1.0.3' ? (EXTENDED.exec(text) ?? BASIC.exec(text)) : null)
  if (!parts) return false
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = parts
  return (
    dayFromIso(`${year}-${month}-${day}`) !== null &&
    isTime(Number(hour), Number(minute), Number(second)) &&
    isZone(zone)
  )
}

/** A leap second ends an hour somewhere on Earth, so only the minute before one can have 61. */
const isTime = (hour: number, minute: number, second: number): boolean =>
  hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute % 15 === 14))

/** ISO 8601 has no minus zero. */
function isZone(zone: string): boolean {
  if (zone.toUpperCase() === 'Z') return true
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', ''))]
  return hours < 24 && minutes < 60 && !(zone.startsWith('-') && hours + minutes === 0)
}
