import { matchesOf } from '../words/matches.ts'
import type { Span } from './finding.ts'

const BREAK = /\r\n|[\n\r\u2029]/g
/** A text cut at a fixed width goes on after a line of about that length that no punctuation ends. */
const NARROWEST = 50
const WIDEST = 120
const ENDED = /[.:;!?…»)]$/
const ABBREVIATED = /(?:^|[\s('’])(?:[Aa]rts?|M|MM|al|cf|p|L|R|D|n|J)\.$/

/**
 * The pieces that are read one by one: paragraphs, with the lines of a text cut at a fixed width put back together.
 * No finding crosses from one into the next, so each can be remembered by itself.
 */
export function paragraphsOf(text: string): Span[] {
  const pieces: Span[] = []
  let [start, lineStart] = [0, 0]
  for (const { index, 0: mark } of matchesOf(text, BREAK)) {
    const next = index + mark.length
    if (!goesOn(text, lineStart, index, mark, next)) {
      if (index > start) pieces.push({ start, end: index })
      start = next
    }
    lineStart = next
  }
  if (text.length > start) pieces.push({ start, end: text.length })
  return pieces
}

function goesOn(text: string, lineStart: number, lineEnd: number, mark: string, next: number): boolean {
  const length = lineEnd - lineStart
  if (mark === '\r' || mark === '\u2029' || length < NARROWEST || length > WIDEST) return false
  if (/[\s]/.test(text[next] ?? '\n') || /^[-–—•*\d]/.test(text.slice(next, next + 1)))
    return /^\d/.test(text.slice(next, next + 1))
  const end = text.slice(Math.max(lineStart, lineEnd - 8), lineEnd).trimEnd()
  return !ENDED.test(end) || ABBREVIATED.test(end)
}
