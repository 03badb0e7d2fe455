import { categoryOf } from '../../../core/domain/exchange/category.ts'
import { EXCHANGE_LIMITS } from '../../../core/domain/exchange/limits.ts'
import type { ExchangeQuestion, QuestionHead } from '../../../core/domain/exchange/question.ts'
import { type Complain, gathering, type Reading, readingOf } from '../../../core/domain/exchange/reading.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { htmlBudget } from '../text/html.ts'
import { below, childOf, childrenOf, type Element } from '../xml/element.ts'
import { readXml } from '../xml/read.ts'
import { bare, type Texts, texts } from './texts.ts'
import { readTyped } from './types.ts'

/** A Moodle XML file (docs.moodle.org/en/Moodle_XML_format) → its questions, each in the category that was last named. */
export function readMoodleXml(file: string): Reading {
  const into = gathering()
  const budget = htmlBudget()
  let category: string[] = []
  const { root, trouble } = readXml(file, {
    element: 'question',
    enough: into.full,
    found(element, whole) {
      if (into.full()) return
      const type = element.attributes.get('type') ?? ''
      if (type === 'category') {
        category = categoryOf(bare(childOf(element, 'category')))
        return
      }
      const question = whole
        ? readQuestion(element, type, category, texts(budget), into.complain)
        : into.complain(element.line, hasFile(element) ? SAY.media() : SAY.questionTooLong())
      if (question) into.add(element.line, question)
    },
  })
  if (root !== null && root !== 'quiz' && root !== 'question') into.complain(1, SAY.xmlWrongRoot(root, 'quiz'))
  else if (trouble) into.complain(trouble.line, trouble.sentence)
  return readingOf(into)
}

function readQuestion(
  element: Element,
  type: string,
  category: string[],
  words: Texts,
  complain: Complain,
): ExchangeQuestion | null {
  if (type === 'cloze' || type === 'multianswer') return complain(element.line, SAY.cloze())
  const head = headOf(element, category, words)
  const question = readTyped(type, head, element, words, complain)
  if (question && words.media()) return complain(element.line, SAY.media())
  if (question && question.stem.text === '') return complain(element.line, SAY.emptyStem())
  return question
}

const hasFile = (element: Element): boolean => [...below(element)].some(({ name }) => name === 'file')

const headOf = (element: Element, category: string[], words: Texts): QuestionHead => ({
  id: bare(childOf(element, 'idnumber')) || null,
  name: bare(childOf(element, 'name')) || null,
  category,
  tags: childrenOf(childOf(element, 'tags'), 'tag')
    .slice(0, EXCHANGE_LIMITS.tags)
    .map(bare)
    .filter(tag => tag !== ''),
  stem: words.of(childOf(element, 'questiontext')),
  generalFeedback: words.optional(childOf(element, 'generalfeedback')),
})
