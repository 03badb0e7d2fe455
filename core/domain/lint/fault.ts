import type { RuleId, Said, Severity } from './rule.ts'

/** Something an author should mend, with the place that an editor opens. */
export interface Fault {
  file: string
  /** 1-based. */
  line: number
  /** `accepted`: an acceptance that accepts nothing any more. */
  rule: RuleId | 'accepted'
  severity: Severity
  at: readonly PropertyKey[]
  said: Said
}

/** A warning that its author keeps, and why. */
export interface Accepted extends Fault {
  because: string
}
