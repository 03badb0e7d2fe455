import type { PersonRef } from '../domain/people/person.ts'
import type { ClaimedRecord } from '../domain/records/learning-record.ts'
import type { RecordSettlement } from '../domain/records/settle-record.ts'

/** What a statement needs and core does not have. Absent where the organisation has set up no record store. */
export interface RecordIdentity {
  /** The installation's address, without a trailing slash. */
  home: string
  /** Stable, and not to be led back to the person without the installation's key. */
  pseudonymOf(who: PersonRef): string
  /** A UUID, the same for the same words. */
  idOf(what: string): string
}

/** What the sending loop asks of storage. Times are epoch milliseconds. */
export interface RecordQueue {
  /**
   * Takes up to `limit` records that are ready, for `leaseMs`; those of people who do not agree any more are never
   * taken. A lease that is over frees its record: sending it twice does no harm.
   */
  claim(query: { at: number; limit: number; leaseMs: number }): Promise<ClaimedRecord[]>

  /** What became of each; one whose lease was lost, or that was dropped meanwhile, is left as it is. */
  settle(results: readonly { record: ClaimedRecord; settlement: RecordSettlement }[], at: number): Promise<void>
}
