import type { Severity } from '../privacy/finding.ts'
import type { ScanType, Span } from './finding.ts'

/** What a finder says: a place and a type; the rest is the same for every finding of its type. */
export interface Fact extends Span {
  type: ScanType
  severity?: Severity
}

export type Finder = (text: string) => Fact[]
