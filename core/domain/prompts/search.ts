import type { PromptTemplate } from '../content/prompt-template.ts'
import { fold } from '../words/normalise.ts'
import { distance, slipsAllowed } from '../words/spelling.ts'

/** Which part of a template a word stands in weighs more than how exactly it was typed. */
const WEIGHTS = { title: 10_000, tags: 100, body: 1 } as const
type Part = keyof typeof WEIGHTS

/** A template with its words, folded once and searched at every keystroke. */
export interface Indexed {
  prompt: PromptTemplate
  words: Readonly<Record<Part, readonly string[]>>
}

const SMALL_WORDS = new Set(
  'a au aux avec ce ces cette dans de des du elle en est et faire fait il je la le les leur ma me mes mon ne nous on ou par pas pour qu que qui sa se ses son sur ta tu un une vos votre vous d l m n s t c j'.split(
    ' ',
  ),
)

const wordsOf = (...texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap(text => fold(text).split(' ')).filter(word => word !== '' && !SMALL_WORDS.has(word))),
]

export const indexPrompts = (prompts: readonly PromptTemplate[]): Indexed[] =>
  prompts.map(prompt => ({
    prompt,
    words: {
      title: wordsOf(prompt.title),
      tags: wordsOf(...prompt.tags, prompt.category, ...prompt.trades),
      body: wordsOf(prompt.summary, prompt.body, prompt.limits, ...prompt.slots.map(slot => slot.label)),
    },
  }))

/**
 * Templates in which every word of the query is found, best first: title before tags before body, then exactness, then
 * the order given. Accents, case and small slips are forgiven; the last word may be unfinished. Nothing but small words
 * asked: all of them, in the order given.
 */
export function searchPrompts(index: readonly Indexed[], query: string): PromptTemplate[] {
  const asked = wordsOf(query)
  return index
    .map(indexed => ({ indexed, scores: asked.map(word => score(indexed, word)) }))
    .filter(({ scores }) => scores.every(s => s > 0))
    .map(({ indexed, scores }) => ({ prompt: indexed.prompt, total: scores.reduce((sum, s) => sum + s, 0) }))
    .sort((a, b) => b.total - a.total)
    .map(({ prompt }) => prompt)
}

const PARTS: readonly Part[] = ['title', 'tags', 'body']

const score = ({ words }: Indexed, asked: string): number =>
  Math.max(...PARTS.map(part => WEIGHTS[part] * Math.max(0, ...words[part].map(word => closeness(asked, word)))))

/** 4 the same word, 3 its beginning, 2 somewhere in it, 1 but for a slip, 0 another word. */
function closeness(asked: string, word: string): number {
  if (word === asked) return 4
  if (word.startsWith(asked)) return 3
  if (asked.length > 3 && word.includes(asked)) return 2
  const slips = slipsAllowed(asked.length)
  if (slips === 0) return 0
  const beginning = word.slice(0, Math.max(asked.length, word.length - slips))
  return [word, beginning, word.slice(0, asked.length)].some(to => distance(asked, to, slips) <= slips) ? 1 : 0
}
