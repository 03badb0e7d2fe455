import { findCards } from './detectors/card.ts'
import { findEmails } from './detectors/email.ts'
import { findIbans } from './detectors/iban.ts'
import { findNirs } from './detectors/nir.ts'
import { findPhones } from './detectors/phone.ts'
import type { Detector, Finding } from './finding.ts'

/** The most certain first: a stretch of text that one of them recognised is no longer looked at by the next. */
const DETECTORS: readonly Detector[] = [findEmails, findIbans, findNirs, findCards, findPhones]

/** What looks like personal data in a text, in order of appearance, never overlapping. */
export function findPersonalData(text: string): Finding[] {
  const found: Finding[] = []
  for (const finding of DETECTORS.flatMap(detect => detect(text)))
    if (!found.some(other => overlap(finding, other))) found.push(finding)
  return found.sort((a, b) => a.start - b.start)
}

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end
