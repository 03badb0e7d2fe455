import type { Day } from '../calendar/day.ts'
import { RETENTION } from './retention.ts'

/** « M'en reparler demain »: a topic asked for from the pane. One at a time; the next card takes it with it. */
export interface Wish {
  /** Series id. Never a text: what it was asked beside stays in the pane. */
  series: string
  /** The first local day on which it is looked at, and the last. */
  from: Day
  until: Day
}

/** Asked today, for the next card after today's. */
export const wishFor = (series: string, today: Day): Wish => ({
  series,
  from: today + 1,
  until: today + RETENTION.wish,
})

export const isRipe = (wish: Wish | null, day: Day): wish is Wish =>
  wish !== null && wish.from <= day && day <= wish.until
