import { fold } from '../words/normalise.ts'
import type { Fact } from './fact.ts'
import type { Span } from './finding.ts'

/** « Le budget total est de 640 000 € » : what is measured, and its value. */
export interface Claim extends Span {
  about: string
  value: number
}

const EQUALS =
  /[ \u00a0\n](?:(?:est|était|sera|serait|reste) (?:(?:fixée?|estimée?|évaluée?|arrêtée?|portée?) à|de|d’)|s[’'](?:élève(?:nt)?|élevait|établit) à|atteint|atteignent|totalise|comptent?) ?(?:environ )?$/
const SUBJECT = /[^.;:!?\n\r]*$/
const LONGEST = 110
const LONGEST_VERB = 36
const SMALL = new Set(
  'le la les l un une des du de d au aux et en pour sur par dans ce cette ces son sa ses leur leurs notre nos votre vos qui que il elle a est ainsi donc cependant aussi enfin ici'.split(
    ' ',
  ),
)
const MULTIPLIERS: readonly [RegExp, number][] = [
  [/milliards?|Mds?/, 1e9],
  [/millions?|M[ \u00a0]?€/, 1e6],
  [/milliers|mille|k[ \u00a0]?€/, 1e3],
]
const WORDS_KEPT = 4

/** What the figures of a paragraph are said to be, where a verb says it plainly. */
export const claimsOf = (text: string, facts: readonly Fact[]): Claim[] =>
  facts.flatMap(({ type, start, end }) => {
    if (type !== 'amount' && type !== 'percentage' && type !== 'figure') return []
    const before = text.slice(Math.max(0, start - LONGEST), start)
    const verb = EQUALS.exec(before.slice(-LONGEST_VERB))
    if (!verb) return []
    const subject = SUBJECT.exec(before.slice(0, before.length - verb[0].length))?.[0] ?? ''
    const words = fold(subject)
      .split(' ')
      .filter(word => word.length > 1 && !SMALL.has(word))
    if (words.length === 0) return []
    const counted = type === 'figure' ? (fold(text.slice(end, end + 24)).split(' ')[0] ?? '') : type
    const value = numberIn(text.slice(start, end))
    return value === null ? [] : [{ start, end, about: [...words.slice(-WORDS_KEPT), counted].join(' '), value }]
  })

/** '1 250 000,50 €' → 1250000.5; '1,4 million' → 1400000. */
export function numberIn(written: string): number | null {
  const digits = /\d[\d \u00a0\u2009\u202f.]*(?:,\d+)?/.exec(written)?.[0] ?? ''
  const plain = digits
    .replace(/[ \u00a0\u2009\u202f]/g, '')
    .replace(/\.(?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
  const value = Number.parseFloat(plain)
  if (Number.isNaN(value)) return null
  return value * (MULTIPLIERS.find(([word]) => word.test(written))?.[1] ?? 1)
}
