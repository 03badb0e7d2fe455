import { isWholeWord } from '../../words/latin.ts'
import { matchesOf } from '../../words/matches.ts'
import type { Detector } from '../finding.ts'

const SPECIAL = /[.*+?^${}()|[\]\\]/g
/** A letter without its accent finds itself with any accent, in either case. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
}
const SHORTEST = 2

/** The organisation’s own list, whatever the case, the accents and the kind of space or hyphen. */
export function ownTerms(terms: readonly string[]): Detector {
  const patterns = terms.map(term => term.trim()).filter(term => term.length >= SHORTEST)
  if (patterns.length === 0) return () => []
  // The longest first: « Projet Dauphin » before « Dauphin ».
  const pattern = new RegExp(
    [...patterns]
      .sort((a, b) => b.length - a.length)
      .map(tolerant)
      .join('|'),
    'gi',
  )
  return text =>
    matchesOf(text, pattern).flatMap(({ index: start, 0: found }) => {
      const end = start + found.length
      return isWholeWord(text, start, end) ? [{ type: 'own-term', start, end, text: found, severity: 'high' }] : []
    })
}

const tolerant = (term: string): string =>
  [...term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]
    .map(letter => {
      if (/[\s-]/.test(letter)) return '[\\s\\u00a0-]'
      if (/['’]/.test(letter)) return "['’]"
      const variants = VARIANTS[letter]
      return variants ? `[${variants}]` : letter.replace(SPECIAL, '\\$&')
    })
    .join('')
