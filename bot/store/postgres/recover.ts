import type { Pool } from 'pg'
import type { Outbox } from '../../../core/ports/outbox.ts'
import { afterCrash } from '../after-crash.ts'
import { claimedOf, holdOf } from './outbox-rows.ts'
import { freeClaimed, selectAbandoned, settleItems } from './outbox-statements.ts'
import { send } from './sent-rows.ts'

/** Two servers may do this at once: the lease that an item still carries lets one of them settle it. */
export function recoverer(pool: Pool): Outbox['recover'] {
  const run = { free: freeClaimed(pool), select: selectAbandoned(pool), settle: settleItems(pool) }
  return async at => {
    const freed = await run.free([at])
    const abandoned = (await run.select([at])).map(claimedOf)
    const results = abandoned.map(item => ({ ...holdOf(item), ...afterCrash(item, at) }))
    const settled = await run.settle([...send(results), at])
    const unknown = settled.filter(row => row.state === 'unknown').length
    return { waiting: freed.length + settled.length - unknown, unknown }
  }
}
