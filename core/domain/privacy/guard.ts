import { findAddresses } from './detectors/address.ts'
import { findBirthDates } from './detectors/birth-date.ts'
import { findCards } from './detectors/card.ts'
import { findEmails } from './detectors/email.ts'
import { findIbans } from './detectors/iban.ts'
import { findNirs } from './detectors/nir.ts'
import { ownTerms } from './detectors/own-terms.ts'
import { findPersons } from './detectors/person.ts'
import { findPhones } from './detectors/phone.ts'
import { findPlates } from './detectors/plate.ts'
import { findHealth, findUnions } from './detectors/sensitive.ts'
import { findSirets } from './detectors/siret.ts'
import type { Detector, Finding, FindingType } from './finding.ts'

/** The most certain first: a stretch of text that one of them recognised is no longer looked at by the next. */
const NUMBERS: readonly Detector[] = [findIbans, findNirs, findCards, findPhones, findSirets]
/** None of them is shorter than six digits, three characters apart at most. */
const LONG_NUMBER = /\d(?:[^\d\n]{0,3}\d){5}/
const numbered = NUMBERS.map(
  (detect): Detector =>
    text =>
      LONG_NUMBER.test(text) ? detect(text) : [],
)

const DETECTORS: readonly Detector[] = [
  findEmails,
  ...numbered,
  findPlates,
  findBirthDates,
  findAddresses,
  findHealth,
  findPersons,
  findUnions,
]

/** What looks like personal data in a text, in order of appearance, never overlapping. */
export const findPersonalData: Detector = text => guardOf([])(text)

/** The same with the organisation's own terms. Prepared once, used at every keystroke. */
export function guardOf(terms: readonly string[]): Detector {
  const detectors = terms.length === 0 ? DETECTORS : [ownTerms(terms), ...DETECTORS]
  return text => exposed(text, firstOnly(text.length, detectors, text))
}

function firstOnly(length: number, detectors: readonly Detector[], text: string): Finding[] {
  const taken = new Uint8Array(length)
  const found: Finding[] = []
  for (const detect of detectors)
    for (const finding of detect(text)) {
      if (taken.subarray(finding.start, finding.end).includes(1)) continue
      taken.fill(1, finding.start, finding.end)
      found.push(finding)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** On a line that names somebody, a word about health or a union says something about them (GDPR, article 9). */
function exposed(text: string, findings: Finding[]): Finding[] {
  if (!findings.some(({ type }) => SENSITIVE.has(type))) return findings
  const lines = linesOf(text, findings)
  const named = new Set(lines.filter((_, i) => NAMING.has(findings[i]?.type ?? 'card')))
  return findings.map((finding, i) =>
    SENSITIVE.has(finding.type) && named.has(lines[i] ?? -1) ? { ...finding, severity: 'high' } : finding,
  )
}

const SENSITIVE: ReadonlySet<FindingType> = new Set(['health', 'union'])
const NAMING: ReadonlySet<FindingType> = new Set(['person', 'nir'])

/** The number of the line on which each finding begins; the findings are in order, so the text is walked through once. */
function linesOf(text: string, findings: readonly Finding[]): number[] {
  let [line, at] = [0, 0]
  return findings.map(({ start }) => {
    for (; at < start; at++) if (text[at] === '\n' || text[at] === '\r') line++
    return line
  })
}
