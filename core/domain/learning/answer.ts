import type { Day } from '../calendar/day.ts'
import type { PersonRef } from '../people/person.ts'
import type { Confidence, Grade } from './grade.ts'

/**
 * What a person answered. Append-only; one per (tenant, person, delivery, question).
 * With adaptation off only the key is kept: `chosen` is empty, `confidence` and `right` are null.
 */
export interface Answer extends PersonRef {
  day: Day
  position: number
  question: string
  /** Option ids, sorted. Kept 90 days. */
  chosen: readonly string[]
  confidence: Confidence | null
  right: boolean | null
  /** Epoch milliseconds rounded down to the hour: precise times are not needed, so they are not kept. */
  hour: number
}

/** What memory is computed from and what outlives the answer: an objective, a day, a grade. */
export interface Review extends PersonRef {
  objective: string
  /** The local day of the answer. */
  day: Day
  grade: Grade
}

const HOUR_MS = 3_600_000

/** @param at epoch milliseconds */
export const wholeHour = (at: number): number => Math.floor(at / HOUR_MS) * HOUR_MS
