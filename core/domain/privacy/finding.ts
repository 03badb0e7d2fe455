/** What kinds of personal data are recognised. A later kind is one more detector and one more word here. */
export type FindingType =
  | 'email'
  | 'iban'
  | 'nir'
  | 'card'
  | 'phone'
  | 'siret'
  | 'siren'
  | 'plate'
  | 'address'
  | 'birth-date'
  | 'person'
  | 'health'
  | 'union'
  | 'own-term'

/**
 * `high`: identifies or exposes someone by itself (health insurance number, bank account, card, a state of health beside
 * a name): never leaves silently. `medium`: reaches one person. `low`: most likely belongs to a service (accueil@…,
 * 0 800…) or tells nothing without a name, said but not asked about.
 */
export type Severity = 'high' | 'medium' | 'low'

/** `start` and `end` are UTF-16 offsets into the text as given: `text.slice(start, end)` is what was recognised. */
export interface Finding {
  type: FindingType
  start: number
  end: number
  text: string
  severity: Severity
}

/** Pure: the whole text in, what it recognises out, in order of appearance. */
export type Detector = (text: string) => Finding[]
