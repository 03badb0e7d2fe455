import { type RecordOutcome, settleRecord } from '../../core/domain/records/settle-record.ts'
import type { Statement } from '../../core/domain/xapi/statement.ts'
import type { RecordQueue } from '../../core/ports/records.ts'

export interface SendingRecords {
  records: RecordQueue
  store(statements: readonly Statement[]): Promise<RecordOutcome[]>
  /** Epoch milliseconds. */
  now(): number
  /** Counts by outcome; nothing about anybody. */
  counted(outcome: RecordOutcome['is']): void
}

/** Small, so that a no finds little that has just left. */
const BATCH = 20
/** Longer than a batch takes statement by statement, each to its time-out. */
const LEASE_MS = 330_000

/**
 * Sends what waits for the record store, a batch at a time, until nothing is left, `until` is reached or the store
 * asks for patience. Any number of servers may do this: a lease decides. Returns how many records were settled.
 */
export async function sendRecords(deps: SendingRecords, until = Number.POSITIVE_INFINITY): Promise<number> {
  for (let settled = 0; ; ) {
    if (deps.now() >= until) return settled
    const claimed = await deps.records.claim({ at: deps.now(), limit: BATCH, leaseMs: LEASE_MS })
    if (claimed.length === 0) return settled
    const outcomes = await deps.store(claimed.map(({ statement }) => statement))
    const at = deps.now()
    const results = claimed.map((record, i) => {
      const outcome = outcomes[i] ?? { is: 'later', retryAfterMs: null }
      deps.counted(outcome.is)
      return { record, settlement: settleRecord(record, outcome, at) }
    })
    await deps.records.settle(results, at)
    settled += claimed.length
    if (outcomes.some(({ is }) => is === 'later')) return settled
  }
}
