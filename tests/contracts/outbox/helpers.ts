import type { ClaimedItem, OutboxItem } from '../../../core/domain/delivery/outbox-item.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Outbox } from '../../../core/ports/outbox.ts'
import { ANN } from '../../support/builders.ts'
import { AT } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

export const LEASE_MS = 60_000

export const announce = (storage: Storage, ...items: readonly OutboxItem<Announcement>[]) =>
  storage.store.save(items.map(item => ({ kind: 'announced', item })))

export const claimFrom = (outbox: Outbox, over: { tenant?: string; at?: number; limit?: number } = {}) =>
  outbox.claim({ tenant: ANN.tenant, at: AT, limit: 100, leaseMs: LEASE_MS, ...over })

/** The only item there is to take. */
export async function claimOne(storage: Storage, at = AT): Promise<ClaimedItem<Announcement>> {
  const [item, ...others] = await claimFrom(storage.outbox, { at })
  if (!item || others.length > 0) throw new Error(`expected one item, got ${others.length + (item ? 1 : 0)}`)
  return item
}

export interface Kept {
  state: string
  why: string | null
}

/** Where the items stand, by key. */
export async function standing(storage: Storage): Promise<Record<string, Kept>> {
  const rows = await rowsIn(storage, 'outbox')
  return Object.fromEntries(
    rows.map(row => {
      // The engine in memory keeps the item whole, the tables by column.
      const key = 'item' in row ? (row.item as { key: string }).key : row.key
      return [String(key), { state: String(row.state), why: (row.why ?? null) as string | null }]
    }),
  )
}
