import { EXCHANGE_LIMITS } from '../limits.ts'
import type { Matching, QuestionHead, TextFormat } from '../question.ts'
import type { Complain } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'
import { cut, type Masked, splitAt, splitOnce, unwrapped } from './masked.ts'
import { richText } from './text.ts'

type Pair = Matching['pairs'][number]

/** `=Canada -> Ottawa`. An empty left side is an answer that goes with nothing. */
export function readMatching(head: QuestionHead, answers: Masked, say: Complain): Matching | null {
  const { before, parts } = splitAt(answers, '=', EXCHANGE_LIMITS.answers + 1)
  if (trim(before.mask) !== '') return say(before.at, SAY.textBeforeAnswers())
  if (parts.length > EXCHANGE_LIMITS.answers) return say(answers.at, SAY.tooManyAnswers(EXCHANGE_LIMITS.answers))
  if (parts.length < 2) return say(answers.at, SAY.tooFewPairs())
  const pairs = parts.map(part => readPair(cut(part, 1), head.stem.format, say))
  if (!pairs.every(pair => pair !== null)) return null
  return { ...head, type: 'matching', shuffle: true, pairs }
}

function readPair(part: Masked, format: TextFormat, say: Complain): Pair | null {
  const [prompt, answer] = splitOnce(part, '->')
  if (!answer) return say(part.at, SAY.pairWithoutArrow())
  const pair = { prompt: richText(prompt, format), answer: trim(unwrapped(answer)) }
  return pair.answer === '' ? say(part.at, SAY.emptyAnswer()) : pair
}
