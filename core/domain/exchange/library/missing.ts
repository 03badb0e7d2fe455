import type { z } from 'zod/v4'
import { objective as objectiveSchema } from '../../content/objective.ts'
import { FIELDS, SAY, type Sentence } from '../sentences.ts'
import type { ObjectiveDraft } from './draft.ts'

/** What remains to be written before a draft can be published, each thing said once. */
export function missingIn(draft: ObjectiveDraft): Sentence[] {
  const outcome = objectiveSchema.safeParse(draft)
  const issues = outcome.success ? [] : outcome.error.issues
  const unexplained = issues.filter(issue => issue.path.at(-1) === 'why' && isMissing(issue)).length
  const sentences = [
    ...(draft.questions.length < 2 ? [SAY.needsVariant()] : []),
    ...(unexplained > 0 ? [SAY.needsExplanations(unexplained)] : []),
    ...issues.map(sentenceOf).filter(sentence => sentence !== null),
    SAY.needsPlain(),
  ]
  return sentences.filter(({ fr }, i) => sentences.findIndex(other => other.fr === fr) === i)
}

const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type'

function sentenceOf(issue: z.core.$ZodIssue): Sentence | null {
  const field = FIELDS[String(issue.path[0])]
  if (issue.path.length === 1 && field && isMissing(issue)) return SAY.needsField(field)
  const path = issue.path.map(part => (typeof part === 'number' ? part + 1 : String(part))).join('.')
  if (issue.code === 'too_small' && issue.origin === 'string') return SAY.leftEmpty(path)
  if (issue.code !== 'too_big') return null
  return SAY.tooLong(path, Number(issue.maximum))
}
