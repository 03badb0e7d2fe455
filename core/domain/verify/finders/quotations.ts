import { matchesOf } from '../../words/matches.ts'
import type { Finder } from '../fact.ts'

const QUOTATIONS = /«[^«»\n\r]{1,600}»|“[^“”\n\r]{1,600}”|"[^"\n\r]{1,600}"/g
/** A word or two between quotation marks is a name or a way of speaking. */
const FEWEST_WORDS = 4

/** Words given as somebody else’s. */
export const findQuotations: Finder = text =>
  matchesOf(text, QUOTATIONS).flatMap(({ index: start, 0: found }) => {
    const words = found.slice(1, -1).trim().split(/\s+/)
    return words.length < FEWEST_WORDS ? [] : [{ type: 'quotation', start, end: start + found.length, severity: 'low' }]
  })
