import type { Day } from '../../calendar/day.ts'
import type { Review } from '../answer.ts'
import type { Grade } from '../grade.ts'

/** One person's reviews of one objective, oldest first. It does not say whose, and nobody's are looked at alone. */
export type History = readonly { day: Day; grade: Grade }[]

/** Reviews in any order → histories, always in the same one: sums of many small numbers depend on it. */
export function historiesOf(reviews: readonly Review[]): History[] {
  const histories = new Map<string, { day: Day; grade: Grade }[]>()
  for (const { tenant, person, objective, day, grade } of reviews) {
    const key = `${tenant}/${person}/${objective}`
    const history = histories.get(key) ?? []
    history.push({ day, grade })
    histories.set(key, history)
  }
  return [...histories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, history]) => history.sort((a, b) => a.day - b.day))
}
