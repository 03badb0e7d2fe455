import { IntlMessageFormat } from 'intl-messageformat'
import { utcMillisOf } from '../../core/domain/calendar/day.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { remembered } from '../../core/domain/words/remember.ts'
import { en } from './en.ts'
import { fr, type Key } from './fr.ts'

export type Values = Record<string, string | number>

/** English is the British one: most of its readers here work in Europe. */
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>

/**
 * Catalogues → the function that says a sentence. Parsing a message costs up to 400 µs and saying it about 10, so
 * each is parsed once. A missing value throws: a half sentence must not reach anybody.
 */
export function phrases<K extends string>(catalogues: Record<Language, Record<K, string>>) {
  const parsed = new Map<string, IntlMessageFormat>()
  // Most sentences have no placeholder and say the same each time.
  const fixed = new Map<string, string>()
  return (language: Language, key: K, values?: Values): string => {
    const id = `${language} ${key}`
    const known = values === undefined ? fixed.get(id) : undefined
    if (known !== undefined) return known
    let message = parsed.get(id)
    if (!message) {
      message = new IntlMessageFormat(catalogues[language][key], LOCALES[language], undefined, { ignoreTag: true })
      parsed.set(id, message)
    }
    const said = String(message.format(values ?? {}))
    if (values === undefined) fixed.set(id, said)
    return said
  }
}

/** Pure by annotation, so that the pane can take `phrases` from here without carrying the words of the cards. */
export const t = /* @__PURE__ */ phrases<Key>({ fr, en })

/** A Day or a content date as people read it: « lundi 23 novembre 2026 », « mars 2025 ». */
export function dayText(language: Language, day: number, parts: Intl.DateTimeFormatOptions = WEEKDAY_AND_DATE): string {
  return dateText(language, utcMillisOf(day), parts)
}
const WEEKDAY_AND_DATE = { weekday: 'long', day: 'numeric', month: 'long' } as const

const looseDates = { fr: remembered(date => looseDate('fr', date)), en: remembered(date => looseDate('en', date)) }

/** '2025', '2025-03' or '2025-03-09' → « 2025 », « mars 2025 », « 9 mars 2025 ». */
export const looseDateText = (language: Language, date: string): string => looseDates[language](date)

function looseDate(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const at = Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1)
  return dateText(language, at, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) })
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times what using it does. */
function calendarOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${language} ${JSON.stringify(options)}`
  const known = calendars.get(id)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
  calendars.set(id, made)
  return made
}

function dateText(language: Language, at: number, options: Intl.DateTimeFormatOptions): string {
  const parts = calendarOf(language, options).formatToParts(at)
  // French says « 1er mars »; CLDR writes « 1 mars ».
  const ordinal = (part: Intl.DateTimeFormatPart) =>
    language === 'fr' && part.type === 'day' && part.value === '1' ? '1er' : part.value
  return parts.map(ordinal).join('')
}

/** Minutes since midnight → « 9 h 30 », '9:30 am'. */
export function hourText(language: Language, minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  if (language === 'fr') return `${hour} h${minute === 0 ? '' : ` ${String(minute).padStart(2, '0')}`}`
  return new Intl.DateTimeFormat(LOCALES.en, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone: 'UTC',
  }).format(minutes * 60_000)
}

/** « lundi, mardi et jeudi ». */
export const listText = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items)

/** ISO weekday, 1 = Monday → « lundi ». 6 January 2020 was a Monday: day 5. */
export const weekdayText = (language: Language, weekday: number): string =>
  dayText(language, 4 + weekday, { weekday: 'long' })
