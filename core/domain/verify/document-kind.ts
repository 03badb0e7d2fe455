import type { Span } from './finding.ts'
import { type DocumentKind, KIND_CUES } from './kind-cues.ts'

/** A passage that speaks for a kind; shown when someone asks « pourquoi ? ». */
export interface KindReason extends Span {
  text: string
}

/** `kind` null: nothing certain enough to be offered. */
export interface RecognisedKind {
  kind: DocumentKind | null
  reasons: readonly KindReason[]
}

/** Kinds show themselves at both ends of a text; what stands between costs time and tells little. */
const HEAD = 3000
const TAIL = 1200
/** Two clear signs, or one that cannot mean anything else. */
const ENOUGH = 3

/** The kind of document a text is, with the passages that say so. */
export function recogniseKind(text: string): RecognisedKind {
  const kinds = Object.entries(KIND_CUES) as [DocumentKind, (typeof KIND_CUES)[DocumentKind]][]
  const scored = kinds
    .map(([kind, cues]) => {
      const met = cues.flatMap(({ cue, weight }) => {
        const reason = reasonFor(text, cue)
        return reason ? [{ reason, weight }] : []
      })
      return { kind, reasons: met.map(({ reason }) => reason), score: met.reduce((sum, { weight }) => sum + weight, 0) }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.score < ENOUGH || best.score === second?.score) return { kind: null, reasons: [] }
  return { kind: best.kind, reasons: best.reasons.sort((a, b) => a.start - b.start) }
}

function reasonFor(text: string, cue: RegExp): KindReason | null {
  const tailStart = Math.max(HEAD, text.length - TAIL)
  const head = cue.exec(text.slice(0, HEAD))
  const tail = head ? null : cue.exec(text.slice(tailStart))
  const match = head ?? tail
  if (!match) return null
  const start = match.index + (head ? 0 : tailStart)
  return { start, end: start + match[0].length, text: match[0] }
}
