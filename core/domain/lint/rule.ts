import type { RawDocument } from '../content/raw.ts'
import type { Language } from '../people/person.ts'
import type { Library } from './library.ts'

/** Same numbers as the table of item-writing rules that they come from (learning.md 5.2). */
export const RULE_IDS = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L06',
  'L07',
  'L08',
  'L09',
  'L10',
  'L11',
  'L12',
  'L13',
  'L14',
  'L15',
  'L16',
  'L17',
  'L18',
  'L19',
  'L20',
  'L21',
  'L22',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** `error` blocks publishing; `warning` may be accepted by the author, with the reason. */
export type Severity = 'error' | 'warning'

/** A sentence for authors in each language. */
export type Said = Readonly<Record<Language, string>>

/** Something to mend in a place: what is wrong and how to mend it. */
export interface Flaw {
  document: RawDocument
  /** Path inside the document. */
  at: readonly PropertyKey[]
  said: Said
  /** Where it differs from the rule's own. */
  severity?: Severity
}

export interface Rule {
  id: RuleId
  severity: Severity
  title: Said
  /** Why it matters to the person who answers. */
  why: Said
  /** One example of the fault and one without it, in French, as an author would write them. */
  bad: Example
  good: Example
  /** Pure: everything that was given to the linter in, every flaw of this kind out. */
  check(library: Library): Flaw[]
}

/** Fields of an objective (its first question's under `question`), or a sentence where a whole bank is needed. */
export type Example = string | Readonly<Record<string, unknown>>
