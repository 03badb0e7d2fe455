import { takerOf } from '../words/taken.ts'
import { forgetStarts } from '../words/word-starts.ts'
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
const OTHERS: readonly Detector[] = [findPlates, findBirthDates, findAddresses, findHealth, findPersons, findUnions]

/** Several texts at once, each by itself: what a `Detector` says of each. */
export type BatchDetector = (texts: readonly string[]) => Finding[][]

/** What looks like personal data in a text, in order of appearance, never overlapping. */
export const findPersonalData: Detector = text => guardOf([])(text)

/** The same with the organisation's own terms. Prepared once, used at every keystroke. */
export function guardOf(terms: readonly string[]): Detector {
  const guard = guardsOf(terms)
  return text => {
    const [found = []] = guard([text])
    forgetStarts()
    return found
  }
}

/** One detector goes through all the texts before the next begins; see `readParagraphs`. */
export function guardsOf(terms: readonly string[]): BatchDetector {
  const first = terms.length === 0 ? [findEmails] : [ownTerms(terms), findEmails]
  return texts => {
    const looks = texts.map(text => ({ text, take: takerOf(text), found: [] as Finding[] }))
    const pass = (detectors: readonly Detector[], among: typeof looks) => {
      for (const detect of detectors)
        for (const { text, take, found } of among)
          for (const finding of detect(text)) if (take(finding.start, finding.end)) found.push(finding)
    }
    pass(first, looks)
    pass(
      NUMBERS,
      looks.filter(({ text }) => LONG_NUMBER.test(text)),
    )
    pass(OTHERS, looks)
    return looks.map(({ text, found }) =>
      exposed(
        text,
        found.sort((a, b) => a.start - b.start),
      ),
    )
  }
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
