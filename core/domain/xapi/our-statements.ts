import type { Objective, Question } from '../content/objective.ts'
import type { Series } from '../content/pack.ts'
import { wholeHour } from '../learning/answer.ts'
import type { Confidence } from '../learning/grade.ts'
import type { Language } from '../people/person.ts'
import { durationOf } from './duration.ts'
import { lessonActivity, objectiveActivity, questionActivity, responseOf, seriesActivity } from './our-activities.ts'
import type { Stamp, Statement } from './statement.ts'

/** The content a statement is about, and its language. */
interface About {
  series: Series
  language: Language
}

export interface AnsweredFacts extends About {
  question: Question
  objective: Objective
  /** Option ids. */
  chosen: readonly string[]
  right: boolean
  confidence: Confidence | null
  /** How long it took; null where nobody measured, which is how we work: time spent is not watched. */
  seconds: number | null
}

export function answered(stamp: Stamp, facts: AnsweredFacts): Statement {
  const { home } = stamp
  const { objective, series, language, confidence, seconds } = facts
  return {
    ...frame(stamp, 'answered'),
    object: questionActivity(home, facts, language),
    result: {
      success: facts.right,
      response: responseOf(facts.chosen),
      ...(seconds !== null && { duration: durationOf(seconds) }),
      ...(confidence !== null && { extensions: { [`${home}/xapi/extension/confidence`]: confidence } }),
    },
    context: {
      ...where(language),
      contextActivities: {
        parent: [objectiveActivity(home, objective, language)],
        grouping: [seriesActivity(home, series, language)],
      },
    },
  }
}

/** A lesson was opened; whether it was read is nobody's business. */
export const experienced = (stamp: Stamp, { objective, series, language }: About & { objective: Objective }) =>
  ({
    ...frame(stamp, 'experienced'),
    object: lessonActivity(stamp.home, objective, language),
    context: {
      ...where(language),
      contextActivities: { grouping: [seriesActivity(stamp.home, series, language)] },
    },
  }) satisfies Statement

/** cmi5's own measure of progress: a whole number of per cent. */
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

/** @param share of the objectives of a series that are well anchored, 0–1 */
export const progressed = (stamp: Stamp, { series, language }: About, share: number) =>
  ({
    ...frame(stamp, 'progressed'),
    object: seriesActivity(stamp.home, series, language),
    result: { extensions: { [PROGRESS]: Math.floor(share * 100) } },
    context: where(language),
  }) satisfies Statement

export const completed = (stamp: Stamp, { series, language }: About) =>
  ({
    ...frame(stamp, 'completed'),
    object: seriesActivity(stamp.home, series, language),
    result: { completion: true },
    context: where(language),
  }) satisfies Statement

const VERBS = {
  answered: { fr: 'a répondu à', en: 'answered' },
  experienced: { fr: 'a découvert', en: 'experienced' },
  progressed: { fr: 'a avancé dans', en: 'progressed in' },
  completed: { fr: 'a terminé', en: 'completed' },
} as const

const frame = ({ id, home, pseudonym, at }: Stamp, verb: keyof typeof VERBS) => ({
  id,
  actor: { objectType: 'Agent' as const, account: { homePage: home, name: pseudonym } },
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: VERBS[verb] },
  timestamp: new Date(wholeHour(at)).toISOString(),
})

const where = (language: Language) => ({ platform: 'Apprenance', language })
