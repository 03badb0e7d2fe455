import type { Format } from './formats.ts'

/** What is not as the standard wants it, without words; `fault-words.ts` says it in French and English. */
export type Fault =
  | { rule: 'json' }
  | { rule: 'missing'; name: string }
  | { rule: 'unknown'; name: string }
  /** Came with 2.0; a store that follows 1.0.3 may refuse it. */
  | { rule: 'since-2.0'; name: string }
  | { rule: 'repeated'; name: string }
  | { rule: 'null' }
  | { rule: 'type'; wanted: JsonType }
  | { rule: 'format'; wanted: Format; given: string }
  | { rule: 'value'; allowed: readonly string[] }
  | { rule: 'range'; from: number; to: number }
  | { rule: 'empty-list' }
  | { rule: 'identifiers'; found: readonly string[] }
  | { rule: 'members' }
  | { rule: 'authority' }
  | { rule: 'score-bounds' }
  | { rule: 'score-raw' }
  | { rule: 'interaction-type' }
  | { rule: 'component-list'; name: string; type: string }
  | { rule: 'component-ids'; id: string }
  | { rule: 'voiding' }
  | { rule: 'nested' }
  | { rule: 'needs-activity'; name: string }
  | { rule: 'signature' }

export type JsonType = 'object' | 'list' | 'text' | 'number' | 'whole-number' | 'boolean'

/** A fault and where it is: `$.actor.mbox`, `$.attachments[0].length`. */
export interface XapiProblem {
  path: string
  fault: Fault
}
