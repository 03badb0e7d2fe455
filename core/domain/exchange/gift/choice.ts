import { EXCHANGE_LIMITS } from '../limits.ts'
import type { Choice, Option, QuestionHead, TextFormat } from '../question.ts'
import type { Complain } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { FIXED_ORDER } from '../tags.ts'
import { trim } from '../trim.ts'
import { cut, type Masked, splitAt, splitOnce } from './masked.ts'
import { optionalText, richText } from './text.ts'
import { isWeight, weighted } from './weight.ts'

/** `=right ~wrong ~%50%half`. One `=` at least: a single option is chosen. */
export function readChoice(head: QuestionHead, answers: Masked, say: Complain): Choice | null {
  const { before, parts } = splitAt(answers, '=~', EXCHANGE_LIMITS.answers + 1)
  if (trim(before.mask) !== '') return say(before.at, SAY.textBeforeAnswers())
  if (parts.length > EXCHANGE_LIMITS.answers) return say(answers.at, SAY.tooManyAnswers(EXCHANGE_LIMITS.answers))
  if (parts.length < 2) return say(answers.at, SAY.tooFewOptions())
  const options = parts.map(part => readOption(part, head.stem.format, say))
  if (!options.every(option => option !== null)) return null
  if (!options.some(option => option.weight > 0)) return say(answers.at, SAY.noKey())
  const single = parts.some(part => part.mask.startsWith('='))
  // GIFT has no word for a fixed order: our tag says it.
  return { ...head, type: 'choice', single, shuffle: !head.tags.includes(FIXED_ORDER), options }
}

function readOption(part: Masked, format: TextFormat, say: Complain): Option | null {
  const right = part.mask.startsWith('=')
  const { weight, rest } = weighted(cut(part, 1))
  if (weight !== null && !isWeight(weight)) return say(part.at, SAY.weightOutside(weight))
  // Moodle reads every `=` of a choice as the whole mark.
  if (right && weight !== null && weight !== 100) return say(part.at, SAY.weightedKey(weight))
  const [answer, feedback] = splitOnce(rest, '#')
  const text = richText(answer, format)
  if (text.text === '') return say(part.at, SAY.emptyAnswer())
  return { text, weight: weight ?? (right ? 100 : 0), feedback: optionalText(feedback, format) }
}
