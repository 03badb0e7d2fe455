import { type Share, shareOf } from '../aggregates/share.ts'
import type { Tallies } from './heard.ts'

/** Weeks after the first contact (needs.md, FR-105). */
export const SURVEY_WEEKS = [2, 8, 16] as const
export type SurveyWeek = (typeof SURVEY_WEEKS)[number]

/** Was it of use, what does it weigh, do they feel more able to decide for themselves (FR-105, FR-106). */
export const SURVEY_QUESTIONS = ['use', 'load', 'autonomy'] as const
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number]

/** What is asked before and after a pack. */
export const POLL_QUESTIONS = ['ease', 'worth'] as const

export type Points = 1 | 2 | 3 | 4 | 5
export const POINTS: readonly Points[] = [1, 2, 3, 4, 5]

/** One option for each question, or null when one was left out or is not on the scale. */
export function optionsOf(
  questions: readonly string[],
  given: Readonly<Record<string, string | undefined>>,
): string[] | null {
  const options = questions.map(question => `${question}-${given[question]}`)
  return questions.every(question => POINTS.some(points => String(points) === given[question])) ? options : null
}

/** The share of 4 and 5. */
export interface SurveyResult {
  about: SurveyQuestion
  high: Share
}

export const resultsOf = (tallies: Tallies): SurveyResult[] =>
  SURVEY_QUESTIONS.map(question => {
    const people = POINTS.map(points => tallies[`${question}-${points}`] ?? 0)
    const all = people.reduce((sum, count) => sum + count, 0)
    return { about: question, high: shareOf((people[3] ?? 0) + (people[4] ?? 0), all) }
  })

/** From a third on, it is a matter for many. */
const MANY = 35
/** Below half, it is not yet what it should be. */
const HALF = 50

/** What weighs most is answered first: a load can be lightened at once, by each for themselves. */
export function whatChanges(results: readonly SurveyResult[]): SurveyQuestion | 'nothing' {
  const percent = (of: SurveyQuestion) => results.find(({ about }) => about === of)?.high.percent ?? 0
  if (percent('load') >= MANY) return 'load'
  if (percent('use') < HALF) return 'use'
  return percent('autonomy') < HALF ? 'autonomy' : 'nothing'
}
