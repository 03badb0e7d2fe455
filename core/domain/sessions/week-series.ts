import { type Day, weekdayOf } from '../calendar/day.ts'

/** The ritual that a session is the phones' form of. */
export const TEAM_QUIZ = 'quiz-d-equipe'

/** The series of the week, the same for a whole organisation: each in its turn. */
export function seriesOfWeek<T>(series: readonly T[], day: Day): T | undefined {
  const week = Math.floor((day - (weekdayOf(day) - 1)) / 7)
  return series[week % series.length]
}
