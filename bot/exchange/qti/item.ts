import { categoryOf } from '../../../core/domain/exchange/category.ts'
import { EXCHANGE_LIMITS } from '../../../core/domain/exchange/limits.ts'
import { type Choice, type Option, plain, type QuestionHead } from '../../../core/domain/exchange/question.ts'
import type { Complain } from '../../../core/domain/exchange/reading.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { trim } from '../../../core/domain/exchange/trim.ts'
import { below, childOf, childrenOf, type Element } from '../xml/element.ts'
import { itemFeedback } from './feedback.ts'
import { keyOf } from './key.ts'
import { isUnderstood } from './processing.ts'
import { wordsIn } from './words.ts'

const SUPPORTED = ['choiceInteraction', 'inlineChoiceInteraction']

/** One item → one question for each of its interactions; none, with the reason, when it asks anything but choices. */
export function readItem(item: Element, complain: Complain): Choice[] {
  const body = childOf(item, 'itemBody')
  const elements = body ? [...below(body)] : []
  const interactions = elements.filter(({ name }) => name.endsWith('Interaction'))
  const foreign = interactions.find(({ name }) => !SUPPORTED.includes(name))
  const refused = foreign
    ? complain(foreign.line, SAY.qtiInteraction(foreign.name.slice(0, 60)))
    : !body || interactions.length === 0
      ? complain(item.line, SAY.qtiNoInteraction())
      : childOf(item, 'templateDeclaration')
        ? complain(item.line, SAY.qtiTemplate())
        : interactions
  if (!refused || !body) return []
  if (!isUnderstood(childOf(item, 'responseProcessing'))) complain(item.line, SAY.qtiProcessing())
  const questions = refused.slice(0, EXCHANGE_LIMITS.answers).map((interaction, i) => {
    const head = headOf(item, body, interactions.length > 1 ? i + 1 : null)
    return questionOf(item, body, interaction, head, complain)
  })
  return questions.filter(question => question !== null)
}

/** `rank`: several questions in one item are told apart. */
function headOf(item: Element, body: Element, rank: number | null): Omit<QuestionHead, 'stem' | 'generalFeedback'> {
  const id = trim(body.attributes.get('dataId') ?? item.attributes.get('identifier') ?? '')
  const title = trim(item.attributes.get('title') ?? '')
  return {
    id: id === '' ? null : rank === null ? id : `${id}-${rank}`,
    name: title === '' ? null : rank === null ? title : `${title} (${rank})`,
    category: categoryOf(body.attributes.get('dataCategory') ?? ''),
    tags: (body.attributes.get('dataTags') ?? '')
      .split(',')
      .slice(0, EXCHANGE_LIMITS.tags)
      .map(trim)
      .filter(tag => tag !== ''),
  }
}

function questionOf(
  item: Element,
  body: Element,
  interaction: Element,
  head: ReturnType<typeof headOf>,
  complain: Complain,
): Choice | null {
  const around = wordsIn(body, interaction)
  const prompt = wordsIn(childOf(interaction, 'prompt'))
  const stem = [around.text, prompt.text].filter(text => text !== '').join('\n\n')
  const choices = choicesOf(interaction)
  if (choices.length < 2) return complain(interaction.line, SAY.tooFewOptions())
  if (choices.length > EXCHANGE_LIMITS.answers)
    return complain(interaction.line, SAY.tooManyAnswers(EXCHANGE_LIMITS.answers))
  const { single, weightOf } = keyOf(item, interaction, choices, complain)
  const feedback = itemFeedback(item, choices, complain)
  const read = choices.map(choice => ({ choice, words: wordsIn(choice) }))
  if (around.media || prompt.media || read.some(({ words }) => words.media)) complain(interaction.line, SAY.qtiMedia())
  const empty = read.find(({ words }) => words.text === '')
  if (empty) return complain(empty.choice.line, SAY.emptyAnswer())
  if (stem === '') return complain(interaction.line, SAY.emptyStem())
  const options: Option[] = read.map(({ choice, words }) => ({
    text: plain(words.text),
    weight: weightOf(choice),
    feedback: feedback.of(choice),
  }))
  const shuffle = interaction.attributes.get('shuffle') === 'true'
  return { ...head, stem: plain(stem), generalFeedback: feedback.general, type: 'choice', single, shuffle, options }
}

const choicesOf = (interaction: Element): Element[] => [
  ...childrenOf(interaction, 'simpleChoice'),
  ...childrenOf(interaction, 'inlineChoice'),
]
