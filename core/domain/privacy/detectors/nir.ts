import { matchesOf } from '../../words/matches.ts'
import { fold } from '../../words/normalise.ts'
import type { Detector, Finding } from '../finding.ts'
import { standsAlone } from './boundaries.ts'
import { bare, SEPARATOR } from './separators.ts'

const GAP = `${SEPARATOR}{0,2}`
// Sex (3, 4, 7, 8: numbers given while waiting), year, month (20 and above: month unknown), department of birth (2A and
// 2B for Corsica, 97x and 98x overseas, 99 abroad), commune, order; then the key. INSEE, « numéro d’inscription au répertoire ».
const THIRTEEN = ['[123478]', '\\d\\d', '(?:0[1-9]|1[0-2]|[2-9]\\d)', '(?:\\d\\d|2[AB])', '\\d{3}', '\\d{3}'].join(GAP)
const NIR = new RegExp(`(${THIRTEEN})(?:${GAP}(?:cl[ée]\\s?:?\\s?)?(\\d\\d))?`, 'giu')

/** Words that turn thirteen digits without their key into a health insurance number. */
const CONTEXT = /\b(nir|secu|securite sociale|assuree? sociale?|numero d assuree?|carte vitale|n ss)\b/
const CONTEXT_LENGTH = 60
const AFTER_LAST_DIGIT = /[^\d]*$/

export const findNirs: Detector = text =>
  matchesOf(text, NIR).flatMap(match => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!standsAlone(text, start, end) || !isNir(match[1] ?? '', match[2], text.slice(0, start))) return []
    const finding: Finding = { type: 'nir', start, end, text: match[0], severity: 'high' }
    return [finding]
  })

function isNir(thirteen: string, key: string | undefined, before: string): boolean {
  // A word that already announced another number does not speak of this one.
  if (key === undefined) return CONTEXT.test(fold(AFTER_LAST_DIGIT.exec(before.slice(-CONTEXT_LENGTH))?.[0] ?? ''))
  return keyOf(bare(thirteen)) === Number(key)
}

/** 97 − (number mod 97), with 2A counted as 19 and 2B as 18. */
function keyOf(thirteen: string): number {
  const digits = thirteen.replace('2A', '19').replace('2B', '18')
  return 97 - (Number(digits) % 97)
}
