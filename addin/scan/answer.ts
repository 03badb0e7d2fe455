import type { RecognisedKind } from '../../core/domain/verify/document-kind.ts'
import type { ScanFinding } from '../../core/domain/verify/finding.ts'

/** What the pane asks its worker. Both are on the person's own machine: nothing here goes over a network. */
export interface Asked {
  id: number
  text: string
  terms: readonly string[]
}

export interface Scan {
  findings: readonly ScanFinding[]
  kind: RecognisedKind
}

export interface Answered extends Scan {
  id: number
}
