import type { Answer, Review } from '../answer.ts'

/** The answer that a person gave when they met the objective for the first time. */
export interface FirstAnswer {
  /** Tells the answers of one person from another's, to compare each with the rest; it is in no result. */
  by: string
  question: string
  /** Option ids. */
  chosen: readonly string[]
  right: boolean
}

/**
 * First exposures only: what comes later measures memory, not the question (learning.md 5.3). Answers are kept 90 days
 * and reviews longer, so an answer counts only when no review of that person and objective is older.
 * @param objectiveOf objective of a question; undefined when it was withdrawn
 */
export function firstExposures(
  answers: readonly Answer[],
  reviews: readonly Review[],
  objectiveOf: (question: string) => string | undefined,
): FirstAnswer[] {
  const firstDay = new Map<string, number>()
  for (const { day, objective, ...who } of reviews) {
    const key = keyOf(who, objective)
    firstDay.set(key, Math.min(day, firstDay.get(key) ?? Number.POSITIVE_INFINITY))
  }
  const firsts = new Map<string, Answer>()
  for (const answer of answers) {
    const objective = objectiveOf(answer.question)
    // Adaptation off: nothing but the key was kept.
    if (objective === undefined || answer.right === null) continue
    const key = keyOf(answer, objective)
    const known = firsts.get(key)
    if (firstDay.get(key) === answer.day && (!known || answer.position < known.position)) firsts.set(key, answer)
  }
  return [...firsts.values()].map(({ tenant, person, question, chosen, right }) => ({
    by: `${tenant}/${person}`,
    question,
    chosen,
    right: right === true,
  }))
}

const keyOf = (who: { tenant: string; person: string }, objective: string): string =>
  `${who.tenant}/${who.person}/${objective}`
