import type { Day } from '../../core/domain/calendar/day.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { dayText, hourText, listText, looseDateText, t, type Values, weekdayText } from './format.ts'
import type { Key } from './fr.ts'

/** The product's voice in one language, as card functions are given it. */
export interface Say {
  (key: Key, values?: Values): string
  language: Language
  /** « lundi 4 janvier ». */
  day(day: Day): string
  /** « lundi 4 janvier 2027 »: for days that may be far. */
  farDay(day: Day): string
  /** '2025-03' → « mars 2025 ». */
  date(date: string): string
  /** 570 → « 9 h 30 ». */
  hour(minutes: number): string
  list(items: readonly string[]): string
  weekday(weekday: number): string
}

const FAR = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

export const sayIn = (language: Language): Say =>
  Object.assign((key: Key, values?: Values) => t(language, key, values), {
    language,
    day: (day: Day) => dayText(language, day),
    farDay: (day: Day) => dayText(language, day, FAR),
    date: (date: string) => looseDateText(language, date),
    hour: (minutes: number) => hourText(language, minutes),
    list: (items: readonly string[]) => listText(language, items),
    weekday: (weekday: number) => weekdayText(language, weekday),
  })
