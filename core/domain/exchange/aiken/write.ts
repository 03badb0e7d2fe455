import type { ExchangeQuestion } from '../question.ts'
import { SAY } from '../sentences.ts'
import { type Loss, type Writing, writeEach } from '../writing.ts'
import { letterOf } from './read.ts'

/** Questions → an Aiken file. Aiken holds one question, its options and one key: the rest is left behind. */
export function writeAiken(questions: readonly ExchangeQuestion[]): Writing {
  const { written, losses } = writeEach(questions, write)
  return { text: written.join('\n'), losses }
}

function write(question: ExchangeQuestion): { ok: string } | { loss: Loss } {
  if (question.type !== 'choice') return { loss: SAY.onlyChoices() }
  const { options, stem } = question
  const key = options.findIndex(option => option.weight === 100)
  if (!question.single || key < 0) return { loss: SAY.severalKeys() }
  if (options.length > 26) return { loss: SAY.tooManyAnswers(26) }
  const lines = [
    ...[oneLine(stem.text)],
    ...options.map(({ text }, i) => `${letterOf(i)}. ${oneLine(text.text)}`),
    `ANSWER: ${letterOf(key)}`,
  ]
  return /^([A-Za-z][.)]\s|ANSWER\s*:)/i.test(lines[0] ?? '')
    ? { loss: SAY.stemLikeOption() }
    : { ok: `${lines.join('\n')}\n` }
}

/** Moodle wants the whole question on one line, and each option on one. */
const oneLine = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .join(' ')
    .trim()
