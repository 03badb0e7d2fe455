import type { Question } from '../content/objective.ts'
import { optionId } from './question.ts'

/** How sure the person said they were, before seeing anything: 1 unsure, 2 fairly sure, 3 certain. */
export type Confidence = 1 | 2 | 3

/** FSRS grades: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4

/** Option ids as the client sent them, checked against the question: `null` when one does not exist in it. */
export function chosenOptions(question: Question, ids: readonly string[]): string[] | null {
  const known = question.options.map((_, i) => optionId(i))
  const chosen = [...new Set(ids)]
  return chosen.every(id => known.includes(id)) ? chosen.sort() : null
}

/** Right means: every right option and no other. */
export function isRight(question: Question, chosen: readonly string[]): boolean {
  return question.options.every((option, i) => option.right === chosen.includes(optionId(i)))
}

/**
 * What memory learns from an answer (learning.md 2.4): wrong is Again, right but unsure is Hard, right is Good,
 * and Easy is kept for those who were right and certain at first sight.
 */
export function gradeOf(right: boolean, confidence: Confidence | null, firstSight: boolean): Grade {
  if (!right) return 1
  if (confidence === 1) return 2
  return confidence === 3 && firstSight ? 4 : 3
}
