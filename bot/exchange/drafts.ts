import { type Drafted, fromExchange } from '../../core/domain/exchange/library/from-exchange.ts'
import type { ExchangeQuestion, RichText } from '../../core/domain/exchange/question.ts'
import type { ExchangeProblem, Reading } from '../../core/domain/exchange/reading.ts'
import { SAY } from '../../core/domain/exchange/sentences.ts'
import { htmlBudget, wordsOf } from './text/html.ts'

/** What was read → objectives to finish, in plain words. Questions that hold a picture or a sound stay out, and it is said. */
export function draftsOf({ questions }: Pick<Reading, 'questions'>): {
  drafts: Drafted[]
  problems: ExchangeProblem[]
} {
  const budget = htmlBudget()
  const read = new Map<RichText, ReturnType<typeof wordsOf>>()
  const wordsOnce = (text: RichText): ReturnType<typeof wordsOf> => {
    const words = read.get(text) ?? wordsOf(text, budget)
    read.set(text, words)
    return words
  }
  const bare = questions.filter(({ question }) => !textsOf(question).some(text => wordsOnce(text).media))
  const { drafts, problems } = fromExchange(bare, text => wordsOnce(text).text)
  const kept = new Set(bare)
  const media = questions.filter(located => !kept.has(located)).map(({ line }) => ({ line, ...SAY.media() }))
  return { drafts, problems: [...media, ...problems].sort((a, b) => a.line - b.line) }
}

/** The texts that would become part of a card. */
function textsOf(question: ExchangeQuestion): RichText[] {
  const own = [question.stem, question.generalFeedback]
  const options = question.type === 'choice' ? question.options.flatMap(({ text, feedback }) => [text, feedback]) : []
  const sides = question.type === 'true-false' ? [question.feedback.true, question.feedback.false] : []
  return [...own, ...options, ...sides].filter(text => text !== null)
}
