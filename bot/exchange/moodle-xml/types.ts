import { isMoodleGrade } from '../../../core/domain/exchange/grades.ts'
import { EXCHANGE_LIMITS } from '../../../core/domain/exchange/limits.ts'
import { numberOf } from '../../../core/domain/exchange/numbers.ts'
import type {
  Choice,
  ExchangeQuestion,
  Matching,
  Numeric,
  QuestionHead,
  ShortAnswer,
  TrueFalse,
} from '../../../core/domain/exchange/question.ts'
import type { Complain } from '../../../core/domain/exchange/reading.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { trim } from '../../../core/domain/exchange/trim.ts'
import { childOf, childrenOf, type Element, textIn } from '../xml/element.ts'
import { bare, type Texts } from './texts.ts'

type Read<T> = (head: QuestionHead, element: Element, words: Texts, complain: Complain) => T | null

const READERS: Record<string, Read<ExchangeQuestion>> = {
  multichoice: readChoice,
  truefalse: readTrueFalse,
  shortanswer: readShortAnswer,
  numerical: readNumeric,
  matching: readMatching,
  match: readMatching,
  essay: head => ({ ...head, type: 'essay' }),
  description: head => ({ ...head, type: 'description' }),
}

/** One question of a type that we know; any other is refused by its name. */
export function readTyped(
  type: string,
  head: QuestionHead,
  element: Element,
  words: Texts,
  complain: Complain,
): ExchangeQuestion | null {
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined
  if (!reader) return complain(element.line, SAY.moodleType(type.slice(0, 40)))
  if (
    element.children.length > 4 * EXCHANGE_LIMITS.answers + 100 &&
    answersIn(element).length > EXCHANGE_LIMITS.answers
  )
    return complain(element.line, SAY.tooManyAnswers(EXCHANGE_LIMITS.answers))
  return reader(head, element, words, complain)
}

const answersIn = (element: Element): Element[] => [
  ...childrenOf(element, 'answer'),
  ...childrenOf(element, 'subquestion'),
]

const isOn = (element: Element | undefined, otherwise: boolean): boolean => {
  const word = trim(textIn(element)).toLowerCase()
  return word === '' ? otherwise : word === 'true' || word === '1'
}

/** A mark outside Moodle's list is said, never rounded to a neighbour. */
function gradeOf(answer: Element, complain: Complain): number | null {
  const said = answer.attributes.get('fraction') ?? trim(textIn(childOf(answer, 'fraction')))
  const grade = numberOf(said)
  return grade !== null && isMoodleGrade(grade) ? grade : complain(answer.line, SAY.moodleGrade(said.slice(0, 40)))
}

function readChoice(head: QuestionHead, element: Element, words: Texts, complain: Complain): Choice | null {
  const answers = childrenOf(element, 'answer')
  if (answers.length < 2) return complain(element.line, SAY.tooFewOptions())
  const options: Choice['options'][number][] = []
  for (const answer of answers) {
    const weight = gradeOf(answer, complain)
    const text = words.of(answer)
    if (weight === null) return null
    if (text.text === '' && !words.media()) return complain(answer.line, SAY.emptyAnswer())
    options.push({ text, weight, feedback: words.optional(childOf(answer, 'feedback')) })
  }
  const single = isOn(childOf(element, 'single'), true)
  if (!options.some(({ weight }) => weight > 0)) return complain(element.line, SAY.noKey())
  if (single && !options.some(({ weight }) => weight === 100)) return complain(element.line, SAY.noWholeMark())
  return { ...head, type: 'choice', single, shuffle: isOn(childOf(element, 'shuffleanswers'), true), options }
}

function readTrueFalse(head: QuestionHead, element: Element, words: Texts, complain: Complain): TrueFalse | null {
  const feedback: TrueFalse['feedback'] = { true: null, false: null }
  let right: boolean | null = null
  for (const answer of childrenOf(element, 'answer')) {
    const grade = gradeOf(answer, complain)
    if (grade === null) return null
    const said = bare(answer).toLowerCase() === 'true'
    if (grade === 100) right = said
    feedback[said ? 'true' : 'false'] = words.optional(childOf(answer, 'feedback'))
  }
  return right === null ? complain(element.line, SAY.noKey()) : { ...head, type: 'true-false', right, feedback }
}

function readShortAnswer(head: QuestionHead, element: Element, words: Texts, complain: Complain): ShortAnswer | null {
  const answers: ShortAnswer['answers'][number][] = []
  for (const answer of childrenOf(element, 'answer')) {
    const weight = gradeOf(answer, complain)
    const text = bare(answer)
    if (weight === null) return null
    if (text === '') return complain(answer.line, SAY.emptyAnswer())
    answers.push({ text, weight, feedback: words.optional(childOf(answer, 'feedback')) })
  }
  if (!answers.some(({ weight }) => weight > 0)) return complain(element.line, SAY.noKey())
  return { ...head, type: 'short-answer', caseSensitive: isOn(childOf(element, 'usecase'), false), answers }
}

function readNumeric(head: QuestionHead, element: Element, words: Texts, complain: Complain): Numeric | null {
  const units = childrenOf(childOf(element, 'units'), 'unit')
  if (units.some(unit => textIn(childOf(unit, 'unit_name')).trim() !== '')) return complain(element.line, SAY.units())
  const answers: Numeric['answers'][number][] = []
  for (const answer of childrenOf(element, 'answer')) {
    const weight = gradeOf(answer, complain)
    if (weight === null) return null
    const text = bare(answer)
    const feedback = words.optional(childOf(answer, 'feedback'))
    const number = numberOf(text)
    const tolerance = numberOf(trim(textIn(childOf(answer, 'tolerance'))) || '0')
    if (text === '*') answers.push({ value: { kind: 'any' }, weight, feedback })
    else if (number === null) return complain(answer.line, SAY.notANumber(text))
    else if (tolerance === null || tolerance < 0) return complain(answer.line, SAY.negativeTolerance())
    else answers.push({ value: { kind: 'near', number, tolerance }, weight, feedback })
  }
  if (!answers.some(({ weight }) => weight > 0)) return complain(element.line, SAY.noNumber())
  return { ...head, type: 'numeric', answers }
}

function readMatching(head: QuestionHead, element: Element, words: Texts, complain: Complain): Matching | null {
  const pairs: Matching['pairs'][number][] = []
  for (const pair of childrenOf(element, 'subquestion')) {
    const [prompt, answer] = [words.of(withoutAnswer(pair)), bare(childOf(pair, 'answer'))]
    if (answer === '') return complain(pair.line, SAY.emptyAnswer())
    pairs.push({ prompt, answer })
  }
  if (pairs.length < 2) return complain(element.line, SAY.tooFewPairs())
  return { ...head, type: 'matching', shuffle: isOn(childOf(element, 'shuffleanswers'), true), pairs }
}

/** Old files write the prompt beside its answer, without a `<text>` of its own. */
const withoutAnswer = (pair: Element): Element => ({
  ...pair,
  children: pair.children.filter(child => typeof child === 'string' || child.name !== 'answer'),
})
