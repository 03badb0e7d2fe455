import { BLANK, LETTER, UPPER } from '../../words/latin.ts'
import { fold } from '../../words/normalise.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Detector } from '../finding.ts'
import { GIVEN_NAMES } from './given-names.ts'

const GREETED = new RegExp(
  `(?:Chère?|Bonjour|Bonsoir|Salut|Coucou|Merci)${BLANK}([${UPPER}][${LETTER}]+(?:-[${UPPER}][${LETTER}]+)?)(?=${BLANK}?[,!.\\n\\r])`,
  'y',
)
const BEGINS = prefixes('Ch Bo Sa Co Me')

/** « Chère Margaux, »: a given name alone is somebody when it is spoken to. */
export const findGreeted: Detector = text =>
  matchesAt(text, GREETED, BEGINS).flatMap(({ index, 0: all, 1: name = '' }) => {
    const [start, end] = [index + all.length - name.length, index + all.length]
    const known = fold(name)
      .split(' ')
      .every(part => GIVEN_NAMES.has(part))
    return known ? [{ type: 'person', start, end, text: name, severity: 'low' }] : []
  })
