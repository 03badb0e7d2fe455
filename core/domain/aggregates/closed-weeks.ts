import { type Day, weekdayOf } from '../calendar/day.ts'

const WEEK = 7
/** After so many weeks without a run, the older ones stay unpublished. */
const MOST_WEEKS = 4

/** Monday of the week of a day. */
export const weekOf = (day: Day): Day => day - weekdayOf(day) + 1

/**
 * Mondays of the weeks to publish: whole weeks, over since yesterday at least, each once and for good. What comes late
 * for a published week is not counted: two versions of a figure would tell who came in between.
 * `last`: Monday of the last week that was published, `null` if none was.
 */
export function weeksToPublish(today: Day, last: Day | null): Day[] {
  const open = weekOf(today)
  const first = last === null ? open - WEEK : Math.max(last + WEEK, open - MOST_WEEKS * WEEK)
  return Array.from({ length: Math.max(0, (open - first) / WEEK) }, (_, week) => first + week * WEEK)
}
