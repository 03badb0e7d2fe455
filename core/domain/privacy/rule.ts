import type { Slot } from '../content/prompt-template.ts'
import type { Finding } from './finding.ts'

/** What a slot's rule says about personal data typed in it. */
export type Rule = Slot['personalData']

/**
 * True when this must not leave before the person changed it or said yes to a sentence. What exposes someone by itself
 * (`high`) asks in every field, even where personal data is allowed: nobody copies a bank account by accident.
 */
// `mask` asks like `forbidden`: once stable tokens stand in its place, nothing is found any more.
export function needsConfirmation(finding: Finding, rule: Rule): boolean {
  if (finding.severity === 'high') return true
  return finding.severity === 'medium' && rule !== 'allowed'
}
