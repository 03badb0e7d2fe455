import type { Finder } from '../fact.ts'
import { sentencesOf } from '../sentences.ts'

/** docs/scanner.md says where the number comes from. */
const MOST_WORDS = 35
const SHORTEST_WORD = 2
const WORDS = /[^\s\u00a0\u202f]+/g
const HAS_LETTER = /[A-Za-zÀ-ÿ]/
const BLANK = /[\s\u00a0\u202f]/g

/** Sentences in which many readers lose the thread. */
export const findLongSentences: Finder = text => {
  // Fewer characters than that, or fewer gaps, cannot part so many words.
  if (text.length < MOST_WORDS * SHORTEST_WORD || (text.match(BLANK)?.length ?? 0) < MOST_WORDS) return []
  return sentencesOf(text).flatMap(({ start, end }) => {
    if (end - start < MOST_WORDS * SHORTEST_WORD) return []
    const words = text.slice(start, end).match(WORDS) ?? []
    return words.filter(word => HAS_LETTER.test(word)).length > MOST_WORDS
      ? [{ type: 'long-sentence', start, end, severity: 'low' }]
      : []
  })
}
