import type { Slot } from '../content/prompt-template.ts'
import type { Finding } from './finding.ts'

/** What a slot's rule says about personal data typed in it. */
export type Rule = Slot['personalData']

/**
 * True when this must not leave before the person changed it or said yes to a sentence. What exposes someone by itself
 * (`high`) asks in every field, even where personal data is allowed: nobody copies a bank account by accident.
 */
// `mask` asks like `forbidden` until stable tokens replace what was found.
export function needsConfirmation(finding: Finding, rule: Rule): boolean {
  if (finding.severity === 'high') return true
  return finding.severity === 'medium' && rule !== 'allowed'
}

/** Replaces findings by neutral words: « 06 39 98 12 34 » → « [téléphone] ». From the end, so that places stay right. */
export const replaceFindings = (text: string, findings: readonly Finding[], word: (of: Finding) => string): string =>
  [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, finding) => rest.slice(0, finding.start) + word(finding) + rest.slice(finding.end), text)
