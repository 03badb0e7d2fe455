import type { ExchangeQuestion, QuestionHead } from '../question.ts'
import type { Complain } from '../reading.ts'
import { readChoice } from './choice.ts'
import type { Masked } from './masked.ts'
import { readMatching } from './matching.ts'
import { readNumeric } from './numeric.ts'
import { readShortAnswer } from './short-answer.ts'
import { readTrueFalse, trueOrFalse } from './true-false.ts'

/** What stands between the braces tells the type. The order of the questions asked is Moodle's. */
export function answersOf(head: QuestionHead, answers: Masked, say: Complain): ExchangeQuestion | null {
  const { mask } = answers
  if (mask === '') return { ...head, type: 'essay' }
  if (mask.startsWith('#')) return readNumeric(head, answers, say)
  if (mask.includes('~')) return readChoice(head, answers, say)
  if (mask.includes('=') && mask.includes('->')) return readMatching(head, answers, say)
  return trueOrFalse(answers) === null ? readShortAnswer(head, answers, say) : readTrueFalse(head, answers)
}
