import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Outbox } from '../../../core/ports/outbox.ts'
import { claimedOf, holdOf } from './outbox-rows.ts'
import { claimItems, markItems, selectTenants, settleItems } from './outbox-statements.ts'
import { recoverer } from './recover.ts'
import { send } from './sent-rows.ts'

/** The Outbox port on PostgreSQL. */
export function postgresOutbox(pool: Pool): Outbox {
  return {
    tenantsWaiting: tenants(pool),
    claim: claimer(pool),
    ...settler(pool),
    recover: recoverer(pool),
  }
}

function tenants(pool: Pool): Outbox['tenantsWaiting'] {
  const select = selectTenants(pool)
  return async at => (await select([at])).map(row => row.tenant)
}

function claimer(pool: Pool): Outbox['claim'] {
  const claim = claimItems(pool)
  return async ({ tenant, at, limit, leaseMs }) => {
    // A page of nothing but lost items is not the end of what is ready.
    for (;;) {
      const [row] = await claim([tenant, at, limit, randomUUID(), at + leaseMs])
      if (row?.items || !row?.lost) return (row?.items ?? []).map(claimedOf)
    }
  }
}

function settler(pool: Pool): Pick<Outbox, 'markSending' | 'settle'> {
  const mark = markItems(pool)
  const settle = settleItems(pool)
  return {
    async markSending(items, at) {
      const rows = await mark([...send(items.map(holdOf)), at])
      return new Set(rows.map(row => row.key))
    },
    async settle(results, at) {
      await settle([...send(results.map(r => ({ ...holdOf(r.item), ...r.settlement }))), at])
    },
  }
}
