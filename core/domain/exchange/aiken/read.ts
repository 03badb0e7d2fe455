import { EXCHANGE_LIMITS } from '../limits.ts'
import { linesOf, tooLate } from '../lines.ts'
import { type ExchangeQuestion, plain } from '../question.ts'
import { type Complain, gathering, type Reading, readingOf } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'

/** What has been read of a question, from its first line on. */
interface Draft {
  line: number
  stem: string[]
  options: string[]
  /** Something in it was already said to be wrong: it is left out, without a second complaint. */
  spoilt: boolean
}

const OPTION = /^([A-Za-z])[.)](?:[ \t]+|$)/
const ANSWER = /^ANSWER[ \t]{0,20}:/i
const MOST_LINES = 100

/** An Aiken file (docs.moodle.org/en/Aiken_format): a question, `A. …` or `A) …` lines, then `ANSWER: B`. */
export function readAiken(file: string): Reading {
  const into = gathering()
  let draft: Draft | null = null
  for (const [line, raw] of linesOf(file)) {
    if (into.full() || tooLate(line, into.complain)) break
    const words = trim(raw)
    if (words === '') continue
    if (ANSWER.test(words)) {
      const question = closed(draft, words, line, into.complain)
      if (question) into.add(draft?.line ?? line, question)
      draft = null
    } else if (OPTION.test(words)) draft = withOption(draft, words, line, into.complain)
    else draft = withStem(draft, words, line, into.complain)
  }
  if (draft && !draft.spoilt) into.complain(draft.line, SAY.aikenNoAnswer())
  return readingOf(into)
}

function withStem(draft: Draft | null, words: string, line: number, complain: Complain): Draft {
  if (draft && draft.options.length === 0) return longer(draft, words, complain)
  if (draft && !draft.spoilt) complain(draft.line, SAY.aikenNoAnswer())
  return { line, stem: [words], options: [], spoilt: false }
}

/** A question on several lines, up to what a person would read. */
function longer(draft: Draft, words: string, complain: Complain): Draft {
  if (draft.stem.length === MOST_LINES) {
    if (!draft.spoilt) complain(draft.line, SAY.questionTooLong())
    return { ...draft, spoilt: true }
  }
  draft.stem.push(words)
  return draft
}

function withOption(draft: Draft | null, words: string, line: number, complain: Complain): Draft {
  const letter = words[0] ?? ''
  const text = trim(words.slice(2))
  const open = draft ?? { line, stem: [], options: [], spoilt: false }
  const wanted = letterOf(open.options.length)
  const wrong = !draft
    ? SAY.aikenNoStem()
    : letter !== letter.toUpperCase()
      ? SAY.aikenSmallLetter(letter)
      : letter !== wanted
        ? SAY.aikenLetterOrder(letter, wanted)
        : text === ''
          ? SAY.emptyAnswer()
          : null
  if (wrong && !open.spoilt) complain(line, wrong)
  return { ...open, options: [...open.options.slice(0, 26), text], spoilt: open.spoilt || wrong !== null }
}

function closed(draft: Draft | null, words: string, line: number, complain: Complain): ExchangeQuestion | null {
  if (!draft) return complain(line, SAY.aikenStrayAnswer())
  if (draft.spoilt) return null
  if (draft.options.length < 2) return complain(draft.line, SAY.tooFewOptions())
  if (!words.startsWith('ANSWER:')) return complain(line, SAY.aikenAnswerForm())
  const answer = trim(words.slice('ANSWER:'.length))
  const key = /^[A-Z]$/.test(answer) ? answer.charCodeAt(0) - LETTER_A : -1
  if (key < 0) return complain(line, SAY.aikenOneLetter(answer.slice(0, 40)))
  if (key >= draft.options.length) return complain(line, SAY.aikenNoSuchOption(answer))
  return {
    type: 'choice',
    id: null,
    name: null,
    category: [],
    tags: [],
    stem: plain(draft.stem.join('\n')),
    generalFeedback: null,
    single: true,
    shuffle: true,
    options: draft.options.map((text, i) => ({ text: plain(text), weight: i === key ? 100 : 0, feedback: null })),
  }
}

const LETTER_A = 65
export const letterOf = (rank: number): string =>
  rank < Math.min(26, EXCHANGE_LIMITS.answers) ? String.fromCharCode(LETTER_A + rank) : '?'
