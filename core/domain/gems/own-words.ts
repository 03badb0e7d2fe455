import type { Detector } from '../privacy/finding.ts'
import { mask } from '../privacy/mask.ts'
import { GEM_LENGTH, KEEPSAKE_LENGTH } from './gem.ts'

/** Why words are not offered yet. `personal-data` can be overruled by its author, `forbidden-data` can't. */
export type WordsProblem = 'empty' | 'long' | 'personal-data' | 'forbidden-data'

export interface ReadWords {
  text: string
  problem: WordsProblem | null
  /** What looks like personal data, as it was typed. */
  found: readonly string[]
}

/** What somebody wants to offer to colleagues; personal data is pointed out to them before anything is kept. */
export function readWords(given: string, guard: Detector, sure: boolean): ReadWords {
  const text = given.replace(/\r\n?/g, '\n').trim()
  const findings = guard(text).filter(({ severity }) => severity !== 'low')
  const found = findings.map(finding => finding.text)
  const problem = (): WordsProblem | null => {
    if (text === '') return 'empty'
    if (text.length > GEM_LENGTH) return 'long'
    if (findings.some(({ severity }) => severity === 'high')) return 'forbidden-data'
    return findings.length > 0 && !sure ? 'personal-data' : null
  }
  return { text, problem: problem(), found }
}

/** Somebody else's message as it may be kept: short, and without what says who. */
export function maskedWords(given: string, guard: Detector): string {
  const text = shortened(given.trim())
  return mask(
    text,
    guard(text).filter(({ severity }) => severity !== 'low'),
  ).text
}

const shortened = (text: string): string =>
  text.length <= KEEPSAKE_LENGTH ? text : `${text.slice(0, KEEPSAKE_LENGTH - 1).trimEnd()}…`
