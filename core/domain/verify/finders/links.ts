import { isWordCharacter } from '../../words/latin.ts'
import { matchesOf } from '../../words/matches.ts'
import type { Finder } from '../fact.ts'

const LINKS = /(?:https?:\/\/|www\.)[^\s<>«»"“”()[\]{}]{3,2000}/g
const PUNCTUATION_AFTER = /[.,;:!?’'…]+$/
const INSECURE = /^http:/

/** Addresses of pages, without the punctuation of the sentence. */
export const findLinks: Finder = text => (text.includes('://') || text.includes('www.') ? linksIn(text) : [])

const linksIn: Finder = text =>
  matchesOf(text, LINKS).flatMap(({ index: start, 0: found }) => {
    if (isWordCharacter(text[start - 1])) return []
    const link = found.replace(PUNCTUATION_AFTER, '')
    return [{ type: 'link', start, end: start + link.length, severity: INSECURE.test(link) ? 'medium' : 'low' }]
  })
