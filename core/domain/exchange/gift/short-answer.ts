import { EXCHANGE_LIMITS } from '../limits.ts'
import type { QuestionHead, RichText, ShortAnswer, TextFormat } from '../question.ts'
import type { Complain } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'
import { cut, type Masked, splitAt, splitOnce } from './masked.ts'
import { optionalText, richText } from './text.ts'
import { isWeight, weighted } from './weight.ts'

/** `=four =4`, or a lone `four`. Each is worth the whole mark unless it says otherwise. */
export function readShortAnswer(head: QuestionHead, answers: Masked, say: Complain): ShortAnswer | null {
  const { before, parts } = splitAt(answers, '=', EXCHANGE_LIMITS.answers + 1)
  if (parts.length > EXCHANGE_LIMITS.answers) return say(answers.at, SAY.tooManyAnswers(EXCHANGE_LIMITS.answers))
  const all = [...(trim(before.mask) === '' ? [] : [before]), ...parts.map(part => cut(part, 1))]
  const read = all.map(part => readAnswer(part, head.stem.format, say))
  if (!read.every(answer => answer !== null)) return null
  if (!read.some(answer => answer.weight > 0)) return say(answers.at, SAY.noKey())
  return { ...head, type: 'short-answer', caseSensitive: false, answers: read }
}

function readAnswer(
  part: Masked,
  format: TextFormat,
  say: Complain,
): { text: string; weight: number; feedback: RichText | null } | null {
  const { weight, rest } = weighted(part)
  if (weight !== null && !isWeight(weight)) return say(part.at, SAY.weightOutside(weight))
  const [answer, feedback] = splitOnce(rest, '#')
  const { text } = richText(answer, format)
  if (text === '') return say(part.at, SAY.emptyAnswer())
  return { text, weight: weight ?? 100, feedback: optionalText(feedback, format) }
}
