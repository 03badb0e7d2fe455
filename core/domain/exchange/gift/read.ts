import type { ExchangeQuestion } from '../question.ts'
import { type Complain, gathering, type Reading, readingOf } from '../reading.ts'
import { SAY, type Sentence } from '../sentences.ts'
import { trim } from '../trim.ts'
import { answersOf } from './answers.ts'
import { type Block, blocksOf } from './blocks.ts'
import { cut, type Masked, masked, splitOnce, trimmed, unwrapped } from './masked.ts'
import { optionalText, richText } from './text.ts'

/** A GIFT file (docs.moodle.org/en/GIFT_format) → its questions, and what is wrong in the others. */
export function readGift(file: string): Reading {
  const into = gathering()
  for (const block of blocksOf(file, into.complain)) {
    if (into.full()) break
    const question = readBlock(block, into.complain)
    if (question) into.add(block.line, question)
  }
  return readingOf(into)
}

function readBlock(block: Block, complain: Complain): ExchangeQuestion | null {
  if (block.source === null) return complain(block.line, SAY.questionTooLong())
  const whole = masked(block.source)
  const say = atLinesOf(block, whole.mask, complain)
  const named = nameOf(trimmed(whole))
  if (!named) return say(0, SAY.nameNotClosed())
  const { before, answers, after, trouble } = aroundAnswers(named.rest)
  if (trouble) return say(trouble.at, trouble.sentence)
  const stem = richText(withBlank(before, answers && after), 'moodle')
  if (stem.text === '') return say(named.rest.at, SAY.emptyStem())
  const { id, tags, category } = block
  const head = { id, name: named.name, category, tags, stem, generalFeedback: null }
  if (!answers) return { ...head, type: 'description' }
  const [own, general] = splitGeneral(answers)
  return answersOf({ ...head, generalFeedback: optionalText(general, stem.format) }, trimmed(own), say)
}

/** Places in a block → lines of the file. Problems come in the order of the text: each line is counted once. */
function atLinesOf(block: Block, mask: string, complain: Complain): Complain {
  let [counted, line] = [0, block.line]
  return (at, sentence) => {
    if (at < counted) [counted, line] = [0, block.line]
    for (let next = mask.indexOf('\n', counted); next >= 0 && next < at; next = mask.indexOf('\n', counted)) {
      counted = next + 1
      line++
    }
    return complain(line, sentence)
  }
}

/** `::name:: …`. Null when the name does not end. */
function nameOf(whole: Masked): { name: string | null; rest: Masked } | null {
  if (!whole.mask.startsWith('::')) return { name: null, rest: whole }
  const [name, rest] = splitOnce(cut(whole, 2), '::')
  return rest && { name: trim(unwrapped(name)) || null, rest: trimmed(rest) }
}

interface Around {
  before: Masked
  answers: Masked | null
  after: Masked
  trouble?: { at: number; sentence: Sentence }
}

/** What stands before, inside and after the one pair of braces. */
function aroundAnswers(body: Masked): Around {
  const [open, close] = [body.mask.indexOf('{'), body.mask.indexOf('}')]
  const nothing = cut(body, body.mask.length)
  const troubled = (i: number, sentence: Sentence): Around => ({
    before: body,
    answers: null,
    after: nothing,
    trouble: { at: body.at + i, sentence },
  })
  if (open < 0 && close < 0) return { before: body, answers: null, after: nothing }
  if (open < 0 || (close >= 0 && close < open)) return troubled(close, SAY.braceNotOpened())
  if (isCloze(body.mask.slice(open + 1, open + 40))) return troubled(open, SAY.cloze())
  if (close < 0) return troubled(open, SAY.braceNotClosed())
  const answers = cut(body, open + 1, close)
  const after = cut(body, close + 1)
  const inside = answers.mask.indexOf('{')
  if (inside >= 0) return troubled(open + 1 + inside, SAY.braceInside())
  const again = after.mask.search(/[{}]/)
  if (again >= 0) return troubled(close + 1 + again, SAY.secondAnswers())
  return { before: cut(body, 0, open), answers, after }
}

// Moodle's embedded answers: {1:MULTICHOICE:…}, {:SHORTANSWER:…}, {2:NM:…}.
const isCloze = (start: string): boolean => /^\s{0,9}\d{0,9}\s{0,9}:\s{0,9}[A-Z][A-Z_]{0,20}\s{0,9}:/.test(start)

/** Answers in the middle of a sentence leave a blank to fill in, as Moodle shows it. */
function withBlank(before: Masked, after: Masked | null): Masked {
  if (!after || trim(after.mask) === '') return before
  return { text: `${before.text}_____${after.text}`, mask: `${before.mask}.....${after.mask}`, at: before.at }
}

function splitGeneral(answers: Masked): [own: Masked, general: Masked | null] {
  const i = answers.mask.lastIndexOf('####')
  return i < 0 ? [answers, null] : [cut(answers, 0, i), cut(answers, i + 4)]
}
