import { matchesOf } from '../../words/matches.ts'
import { fold } from '../../words/normalise.ts'
import type { Detector, Finding } from '../finding.ts'
import { continuesNumber, standsAlone } from './boundaries.ts'
import { passesLuhn } from './checksums.ts'
import { bare, endAfter } from './separators.ts'

const START = /\d{3,}/g
/** Nine digits pass Luhn once in ten: only beside a word that announces a company are they one. */
const COMPANY =
  /\b(siren|siret|rcs|rna|societe|entreprise|association|etablissement|fournisseur|titulaire|prestataire|attributaire|immatriculee?|sarl|sas|eurl|scop|sci)\b/
const CONTEXT_LENGTH = 60
const LA_POSTE = '356000000'

/** Establishments (14 digits) and companies (9), by their key. Public numbers, so said and not asked about. */
export const findSirets: Detector = text =>
  matchesOf(text, START).flatMap(({ index: start }) => {
    if (continuesNumber(text, start)) return []
    return numberAt(text, start, 'siret', 14) ?? numberAt(text, start, 'siren', 9) ?? []
  })

function numberAt(text: string, start: number, type: 'siret' | 'siren', length: number): Finding[] | null {
  const end = endAfter(text, start, length, /\d/)
  if (end === null || !standsAlone(text, start, end) || /^[ .-]?\d/.test(text.slice(end, end + 2))) return null
  const number = bare(text.slice(start, end))
  if (!(passesLuhn(number) || (type === 'siret' && isLaPoste(number)))) return null
  if (type === 'siren' && !COMPANY.test(fold(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)))) return null
  return [{ type, start, end, text: text.slice(start, end), severity: 'low' }]
}

/** La Poste’s offices do not follow Luhn: their digits add up to a multiple of five. */
const isLaPoste = (siret: string): boolean =>
  siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
