import { matchesOf } from '../../words/matches.ts'
import { fold } from '../../words/normalise.ts'
import type { Detector, Finding } from '../finding.ts'
import { continuesNumber, standsAlone } from './boundaries.ts'

// I, O and U are never used: they look like digits or one another.
const LETTERS = '[A-HJ-NP-TV-Z]'
/** Since 2009: AB-123-CD, the same separator twice. */
const SIV = new RegExp(`${LETTERS}{2}([ \\u00a0-]?)\\d{3}\\1${LETTERS}{2}`, 'g')
/** Before: 1234 AB 35, the department last. */
const FNI = /\d{2,4}([ \u00a0-]?)[A-HJ-NP-TV-Z]{1,3}\1(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])/g

const VEHICLE =
  /\b(vehicules?|immatricul\w*|plaques?|carte grise|voitures?|camions?|camionnettes?|fourgons?|scooters?|motos?|remorques?)\b/
/** What else is written like a plate: codes of products and parts. */
const CODE = /\b(ref|reference|modele|produit|article|lot|piece|norme)$/
const CONTEXT_LENGTH = 80

/** Both have two digits in a row; most paragraphs do not. */
const LIKELY = /\d\d/

export const findPlates: Detector = text =>
  LIKELY.test(text)
    ? [...platesIn(text, SIV, before => !CODE.test(before)), ...platesIn(text, FNI, before => VEHICLE.test(before))]
    : []

const platesIn = (text: string, pattern: RegExp, fits: (before: string) => boolean): Finding[] =>
  matchesOf(text, pattern).flatMap(({ index: start, 0: found }) => {
    const end = start + found.length
    if (!standsAlone(text, start, end) || /^[-/]/.test(text.slice(end)) || continuesNumber(text, start)) return []
    if (!fits(fold(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)))) return []
    return [{ type: 'plate', start, end, text: found, severity: 'medium' }]
  })
