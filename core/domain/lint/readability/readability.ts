import { sentencesOf, wordCount, wordsOf } from '../../words/prose.ts'
import { remembered } from '../../words/remember.ts'
import { syllables } from './syllables.ts'

/** How hard a French text is to read, by its spelling alone: a hint for its author, never a proof that it is clear. */
export interface Readability {
  words: number
  /** Words per sentence. */
  meanSentence: number
  /** Words per sentence + percentage of words of more than six letters; higher is harder (Björnsson 1968). */
  lix: number
  /** 207 − 1.015 × words per sentence − 73.6 × syllables per word; higher is easier (Kandel & Moles 1958). */
  kandelMoles: number
}

const LONG_WORD = 6
/** The same few thousand words make up a whole library. */
const spokenIn = remembered(syllables, 20_000)

/** null where there is no word. */
export function readability(text: string): Readability | null {
  const words = wordsOf(text)
  const sentences = sentencesOf(text).length
  if (words.length === 0 || sentences === 0) return null
  const meanSentence = words.length / sentences
  const long = words.filter(word => letters(word) > LONG_WORD).length
  const spoken = words.reduce((sum, word) => sum + spokenIn(word), 0)
  return {
    words: words.length,
    meanSentence,
    lix: meanSentence + (100 * long) / words.length,
    kandelMoles: 207 - 1.015 * meanSentence - 73.6 * (spoken / words.length),
  }
}

/** The sentence with the most words, for its author to start with. */
export const longestSentence = (text: string): string =>
  sentencesOf(text).reduce((longest, sentence) => (wordCount(sentence) > wordCount(longest) ? sentence : longest), '')

/** « l’administration » is one word to count, and as long as « administration ». */
const letters = (word: string): number => Math.max(...word.split(/[’']/).map(part => part.length))
