import { backOff } from '../delivery/settle.ts'
import type { ClaimedRecord } from './learning-record.ts'

/** What the record store did with a statement. */
export type RecordOutcome =
  /** It has it, from now or from before: an id is stored once. */
  | { is: 'stored' }
  /** It never will: the statement itself is refused. */
  | { is: 'refused'; status: number }
  /** Not now, or not certainly: asking again is safe, since an id is stored once. */
  | { is: 'later'; retryAfterMs: number | null }

/** What to write down after an attempt. */
export type RecordSettlement =
  | { state: 'sent' }
  | { state: 'failed'; why: string }
  | { state: 'waiting'; notBefore: number }

/** @param at epoch milliseconds */
export function settleRecord(record: ClaimedRecord, outcome: RecordOutcome, at: number): RecordSettlement {
  if (outcome.is === 'stored') return { state: 'sent' }
  if (outcome.is === 'refused') return { state: 'failed', why: `refused: ${outcome.status}` }
  const notBefore = at + Math.max(outcome.retryAfterMs ?? 0, backOff({ key: record.id, attempts: record.attempts }))
  return notBefore > record.notAfter ? { state: 'failed', why: 'too old' } : { state: 'waiting', notBefore }
}
