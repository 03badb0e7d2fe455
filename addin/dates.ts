import { type Day, dayFromIso, utcMillisOf } from '../core/domain/calendar/day.ts'
import type { Language } from './words/language.ts'

/** « 12 novembre 2026 » */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(utcMillisOf(day))

export function isoInWords(iso: string, language: Language): string {
  const day = dayFromIso(iso)
  return day === null ? iso : dayInWords(day, language)
}

/** « 21 novembre 2026 à 14:05 », in the place where the pane is open. */
export const momentInWords = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at)
