import { EXCHANGE_LIMITS } from '../limits.ts'
import { numericValueOf } from '../numbers.ts'
import type { Numeric, QuestionHead, TextFormat } from '../question.ts'
import type { Complain } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'
import { cut, type Masked, splitAt, splitOnce } from './masked.ts'
import { optionalText } from './text.ts'
import { isWeight, weighted } from './weight.ts'

type Answer = Numeric['answers'][number]

/** `#1822`, `#3.141..3.142`, or several `=%50%1822:2` and at the end `~#what to say to any other number`. */
export function readNumeric(head: QuestionHead, answers: Masked, say: Complain): Numeric | null {
  const { before, parts } = splitAt(cut(answers, 1), '=~', EXCHANGE_LIMITS.answers + 1)
  if (parts.length > EXCHANGE_LIMITS.answers) return say(answers.at, SAY.tooManyAnswers(EXCHANGE_LIMITS.answers))
  const lone = trim(before.mask) === '' ? [] : [readAnswer(before, head.stem.format, say)]
  const read = [...lone, ...parts.map(part => readMarked(part, head.stem.format, say))]
  if (!read.every(answer => answer !== null)) return null
  if (!read.some(answer => answer.weight > 0)) return say(answers.at, SAY.noNumber())
  return { ...head, type: 'numeric', answers: read }
}

function readMarked(part: Masked, format: TextFormat, say: Complain): Answer | null {
  if (part.mask.startsWith('=')) return readAnswer(cut(part, 1), format, say)
  const [nothing, feedback] = splitOnce(cut(part, 1), '#')
  if (!['', '*'].includes(trim(nothing.mask))) return say(part.at, SAY.wrongNumber())
  return { value: { kind: 'any' }, weight: 0, feedback: optionalText(feedback, format) }
}

function readAnswer(part: Masked, format: TextFormat, say: Complain): Answer | null {
  const { weight, rest } = weighted(part)
  if (weight !== null && !isWeight(weight)) return say(part.at, SAY.weightOutside(weight))
  const [answer, feedback] = splitOnce(rest, '#')
  const value = numericValueOf(answer.text)
  if ('refused' in value) return say(part.at, value.refused)
  return { value: value.ok, weight: weight ?? 100, feedback: optionalText(feedback, format) }
}
