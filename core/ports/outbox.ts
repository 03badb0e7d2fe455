import type { ClaimedItem, Settlement } from '../domain/delivery/outbox-item.ts'
import type { Announcement } from '../notices.ts'

/** What the delivery loop asks of storage. Times are epoch milliseconds. */
export interface Outbox {
  /** Tenants that have something to send at `at`. */
  tenantsWaiting(at: number): Promise<string[]>

  /**
   * Takes up to `limit` items of a tenant that are ready, for `leaseMs`. Two servers never hold the same item.
   * Items whose `notAfter` has passed, and those meant for somebody who is blocked (`Addresses.block`), are settled as
   * failed ('too late', 'blocked') and not returned.
   */
  claim(query: { tenant: string; at: number; limit: number; leaseMs: number }): Promise<ClaimedItem<Announcement>[]>

  /** On disk before any request leaves. Returns the keys whose lease is still ours, and not over. */
  markSending(items: readonly ClaimedItem[], at: number): Promise<Set<string>>

  /** What became of each; an item whose lease was lost is left as it is. */
  settle(results: readonly { item: ClaimedItem; settlement: Settlement }[], at: number): Promise<void>

  /**
   * Items left behind by a server that died: a claimed one goes back to waiting (and the try does not count), a
   * sending one becomes `unknown` (or waiting once more where its policy allows). Returns how many of each.
   */
  recover(at: number): Promise<{ waiting: number; unknown: number }>
}
