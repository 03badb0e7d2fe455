import { randomUUID } from 'node:crypto'
import type { ClaimedItem, Settlement } from '../../../core/domain/delivery/outbox-item.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Outbox } from '../../../core/ports/outbox.ts'
import { afterCrash } from '../after-crash.ts'
import { copy, keyOf, type OutboxRow, personKey, type State } from './state.ts'

export function memoryOutbox({ outbox, address }: State): Outbox {
  const put = (row: OutboxRow) => outbox.set(keyOf(row.tenant, row.item.key), row)
  const held = (item: ClaimedItem) => {
    const row = outbox.get(keyOf(item.to.tenant, item.key))
    return row?.lease === item.lease ? row : undefined
  }
  const ready = (at: number) =>
    [...outbox.values()].filter(row => row.state === 'waiting' && row.item.notBefore <= at).sort(byTurn)
  const whyLost = (row: OutboxRow, at: number): string | null => {
    if (row.item.notAfter < at) return 'too late'
    return address.get(personKey(row))?.at === 'blocked' ? 'blocked' : null
  }

  return {
    async tenantsWaiting(at) {
      return [...new Set(ready(at).map(row => row.tenant))].sort()
    },

    async claim({ tenant, at, limit, leaseMs }) {
      const lease = randomUUID()
      const claimed: ClaimedItem<Announcement>[] = []
      for (const row of ready(at).filter(r => r.tenant === tenant)) {
        if (claimed.length >= limit) break
        const why = whyLost(row, at)
        if (why) put(settled(row, { state: 'failed', why }, at))
        else {
          const mine: OutboxRow = {
            ...row,
            state: 'claimed',
            attempts: row.attempts + 1,
            lease,
            leaseUntil: at + leaseMs,
          }
          put(mine)
          claimed.push(claimedOf(mine, lease))
        }
      }
      return claimed
    },

    async markSending(items, at) {
      const ours = items.flatMap(item => {
        const row = held(item)
        return row?.state === 'claimed' && row.leaseUntil > at ? [row] : []
      })
      for (const row of ours) put({ ...row, state: 'sending' })
      return new Set(ours.map(row => row.item.key))
    },

    async settle(results, at) {
      for (const { item, settlement } of results) {
        const row = held(item)
        if (row) put(settled(row, settlement, at))
      }
    },

    async recover(at) {
      const over = [...outbox.values()].filter(row => row.lease !== null && row.leaseUntil <= at)
      const after = over.map(row =>
        row.state === 'sending'
          ? settled(row, afterCrash(claimedOf(row, row.lease ?? ''), at), at)
          : { ...row, state: 'waiting' as const, attempts: row.attempts - 1, lease: null },
      )
      for (const row of after) put(row)
      const unknown = after.filter(row => row.state === 'unknown').length
      return { waiting: after.length - unknown, unknown }
    },
  }
}

const byTurn = (a: OutboxRow, b: OutboxRow): number =>
  a.item.notBefore - b.item.notBefore || (a.item.key < b.item.key ? -1 : 1)

const claimedOf = ({ item, attempts }: OutboxRow, lease: string): ClaimedItem<Announcement> =>
  copy({ ...item, attempts, lease })

function settled(row: OutboxRow, settlement: Settlement, at: number): OutboxRow {
  const { state } = settlement
  return {
    ...row,
    state,
    lease: null,
    why: 'why' in settlement ? settlement.why : null,
    settledAt: state === 'waiting' ? null : at,
    item: { ...row.item, notBefore: state === 'waiting' ? settlement.notBefore : row.item.notBefore },
  }
}
