import { UPPER } from '../words/latin.ts'
import { matchesOf } from '../words/matches.ts'
import type { Span } from './finding.ts'

const END = new RegExp(`[.!?…]{1,4}[»”")]?(?=[\\s\\u00a0]+[«“"(]?[\\s\\u00a0]?[${UPPER}0-9])|;(?=\\s)`, 'g')
const ABBREVIATION =
  /(?:^|[\s\u00a0('’.])(?:M|MM|Mr|Dr|Pr|Me|art|arts|al|cf|p|n|L|R|D|C|J|St|Ste|av|bd|réf|tél|Tél|Réf|Art|Cass|soc|civ|crim|com|Ass|Sect|ex|etc|env|éd|vol|chap|fig|H|T)$/

/** Sentences of a paragraph, and the members of a list that semicolons part. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const { index, 0: mark } of matchesOf(text, END)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, index - 7), index))) continue
    sentences.push(trimmed(text, start, index + mark.length))
    start = index + mark.length
  }
  sentences.push(trimmed(text, start, text.length))
  return sentences.filter(({ start: from, end }) => end > from)
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) }
}
