import { fold } from '../../words/normalise.ts'
import { shareOf } from '../grades.ts'
import { numberOf, numericValueOf } from '../numbers.ts'
import type {
  Choice,
  ExchangeQuestion,
  Matching,
  Numeric,
  Option,
  QuestionHead,
  ShortAnswer,
  TrueFalse,
} from '../question.ts'
import type { Complain } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'
import { cellText, optionalCellText } from './cell-text.ts'
import { rankOf } from './columns.ts'
import type { Entry } from './row.ts'
import { csvTypeOf } from './types.ts'

/** One row → the question that its column `type` announces; a choice when it announces nothing. */
export function fromEntry(head: QuestionHead, entry: Entry, complain: Complain): ExchangeQuestion | null {
  const word = entry.once('type')
  const type = word === '' ? null : csvTypeOf(word)
  if (word !== '' && type === null) return complain(entry.line, SAY.csvType(word.slice(0, 40)))
  switch (type) {
    case 'essay':
    case 'description':
      return { ...head, type }
    case 'true-false':
      return trueFalse(head, entry, complain)
    case 'short-answer':
      return shortAnswer(head, entry, complain)
    case 'numeric':
      return numeric(head, entry, complain)
    case 'matching':
      return matching(head, entry, complain)
    default:
      return choice(head, entry, type, complain)
  }
}

const YES = /^(oui|vrai|yes|true|1|x)$/
const isYes = (cell: string, otherwise: boolean): boolean => (cell === '' ? otherwise : YES.test(fold(cell)))

/** Points are a percentage; a French spreadsheet writes their decimals after a comma. */
const pointsOf = (cell: string): number | null => {
  const points = numberOf(cell.replace(',', '.').replace(/\s*%$/, ''))
  return points !== null && points >= -100 && points <= 100 ? points : null
}

function choice(head: QuestionHead, entry: Entry, type: string | null, complain: Complain): Choice | null {
  const pointed = entry.options.some(option => !option.wrong && option.points !== '')
  const options = pointed ? byPoints(entry, complain) : byKey(entry, complain)
  if (!options) return null
  if (options.length < 2) return complain(entry.line, SAY.tooFewOptions())
  if (options.some(option => option.text.text === '')) return complain(entry.line, SAY.emptyAnswer())
  const rights = options.filter(option => option.weight > 0)
  if (rights.length === 0) return complain(entry.line, SAY.noKey())
  const single = type === 'single' || (type === null && rights.length === 1)
  if (single && !rights.some(option => option.weight === 100)) return complain(entry.line, SAY.noWholeMark())
  return { ...head, type: 'choice', single, shuffle: isYes(entry.once('shuffle'), true), options }
}

function byPoints({ line, options }: Entry, complain: Complain): Option[] | null {
  const read: Option[] = []
  for (const { text, points, feedback } of options) {
    const weight = points === '' ? 0 : pointsOf(points)
    if (weight === null) return complain(line, SAY.csvPoints(points.slice(0, 40)))
    read.push({ text: cellText(text), weight, feedback: optionalCellText(feedback) })
  }
  return read
}

/** The key is a letter, a number, the text of an option, or several of them. */
function byKey(entry: Entry, complain: Complain): Option[] | null {
  const key = entry.once('key')
  const { line, options } = entry
  if (key === '') return complain(line, SAY.noKey())
  const onlyWrong = options.every(option => option.wrong)
  if (onlyWrong && options.length > 0)
    return [
      { text: cellText(key), weight: 100, feedback: null },
      ...options.map(({ text }) => ({ text: cellText(text), weight: 0, feedback: null })),
    ]
  const rights = ranksIn(key, options)
  if (rights.size === 0) return complain(line, SAY.csvKey(key.slice(0, 40)))
  return options.map(({ rank, text, feedback }) => ({
    text: cellText(text),
    weight: rights.has(rank) ? shareOf(rights.size) : rights.size > 1 ? -shareOf(options.length - rights.size) : 0,
    feedback: optionalCellText(feedback),
  }))
}

function ranksIn(key: string, options: Entry['options']): Set<number> {
  const whole = options.find(option => option.text === key)
  if (whole) return new Set([whole.rank])
  const parts = key.split(/[\s,;|]+/).filter(part => part !== '')
  const ranks = parts.map(rankOf)
  return new Set(ranks.every(rank => options.some(option => option.rank === rank)) ? ranks : [])
}

function trueFalse(head: QuestionHead, entry: Entry, complain: Complain): TrueFalse | null {
  const isTrue = (text: string): boolean | null => {
    const word = fold(text)
    return /^(vrai|true|v|t|oui|yes)$/.test(word) ? true : /^(faux|false|f|non|no)$/.test(word) ? false : null
  }
  const feedback: TrueFalse['feedback'] = { true: null, false: null }
  let right = isTrue(entry.once('key'))
  for (const option of entry.options) {
    const said = isTrue(option.text)
    if (said === null) return complain(entry.line, SAY.csvTrueFalse())
    if ((pointsOf(option.points) ?? 0) > 0) right ??= said
    feedback[said ? 'true' : 'false'] = optionalCellText(option.feedback)
  }
  return right === null ? complain(entry.line, SAY.csvTrueFalse()) : { ...head, type: 'true-false', right, feedback }
}

function shortAnswer(head: QuestionHead, entry: Entry, complain: Complain): ShortAnswer | null {
  const answers = weightedAnswers(entry, complain)
  if (!answers) return null
  if (answers.some(({ text }) => text === '')) return complain(entry.line, SAY.emptyAnswer())
  const caseSensitive = isYes(entry.once('caseSensitive'), false)
  return { ...head, type: 'short-answer', caseSensitive, answers }
}

function numeric(head: QuestionHead, entry: Entry, complain: Complain): Numeric | null {
  const answers = weightedAnswers(entry, complain)
  if (!answers) return null
  const read: Numeric['answers'][number][] = []
  for (const { text, weight, feedback } of answers) {
    const value = numericValueOf(text.replaceAll(',', '.'))
    if ('refused' in value) return complain(entry.line, value.refused)
    read.push({ value: value.ok, weight, feedback })
  }
  return { ...head, type: 'numeric', answers: read }
}

/** Answers that are worth the whole mark unless their points say otherwise. */
function weightedAnswers(entry: Entry, complain: Complain): ShortAnswer['answers'] | null {
  const key = entry.once('key')
  const given = entry.options.length === 0 && key !== '' ? [{ text: key, points: '', feedback: '' }] : entry.options
  const answers: ShortAnswer['answers'][number][] = []
  for (const { text, points, feedback } of given) {
    const weight = points === '' ? 100 : pointsOf(points)
    if (weight === null) return complain(entry.line, SAY.csvPoints(points.slice(0, 40)))
    answers.push({ text: cellText(text).text, weight, feedback: optionalCellText(feedback) })
  }
  return answers.some(({ weight }) => weight > 0) ? answers : complain(entry.line, SAY.noKey())
}

function matching(head: QuestionHead, entry: Entry, complain: Complain): Matching | null {
  const pairs: Matching['pairs'][number][] = []
  for (const { text } of entry.options) {
    const arrow = text.indexOf('->')
    if (arrow < 0) return complain(entry.line, SAY.pairWithoutArrow())
    pairs.push({ prompt: cellText(text.slice(0, arrow)), answer: trim(text.slice(arrow + 2)) })
  }
  if (pairs.some(({ answer }) => answer === '')) return complain(entry.line, SAY.emptyAnswer())
  if (pairs.length < 2) return complain(entry.line, SAY.tooFewPairs())
  return { ...head, type: 'matching', shuffle: isYes(entry.once('shuffle'), true), pairs }
}
