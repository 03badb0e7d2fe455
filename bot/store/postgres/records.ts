import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { RecordQueue } from '../../../core/ports/records.ts'
import { type HeldRecord, recordOf } from './record-rows.ts'
import { send, sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'

/**
 * $1 at, $2 limit, $3 lease, $4 lease until. A claimed record stays `waiting`: its lease keeps others off, and when it
 * is over the record is simply taken again. The person is read again here: whoever said no is not sent for.
 */
const claimRecords = statement<HeldRecord>(
  'records-claim',
  `with ready as (
     select r.id from learning_record r join person p on p.tenant = r.tenant and p.person = r.person
     where r.state = 'waiting' and r.not_before <= $1 and (r.lease_until is null or r.lease_until <= $1) and p.records
     order by r.not_before, r.id
     limit $2
     for update of r skip locked
   ), claimed as (
     update learning_record r set attempts = r.attempts + 1, lease = $3, lease_until = $4 from ready
     where r.id = ready.id
     returning r.id, r.tenant, r.person, r.statement, r.not_before, r.not_after, r.attempts, r.lease
   )
   select * from claimed order by not_before, id`,
)

/** $3: at. What was sent or given up keeps its id and nothing of what it said. */
const settleRecords = statement<{ id: string }>(
  'records-settle',
  `update learning_record r set
     state = q.state, why = q.why, not_before = coalesce(q."notBefore", r.not_before),
     statement = case when q.state = 'waiting' then r.statement end,
     settled_at = case when q.state = 'waiting' then null else $3::bigint end, lease = null, lease_until = null
   from ${sentRows('id text, lease text, state text, why text, "notBefore" bigint')} q
   where r.id = q.id and r.lease = q.lease
   returning r.id`,
)

/** The RecordQueue port on PostgreSQL. */
export function postgresRecords(pool: Pool): RecordQueue {
  const run = { claim: claimRecords(pool), settle: settleRecords(pool) }
  return {
    async claim({ at, limit, leaseMs }) {
      return (await run.claim([at, limit, randomUUID(), at + leaseMs])).map(recordOf)
    },
    async settle(results, at) {
      const rows = results.map(({ record, settlement }) => ({ id: record.id, lease: record.lease, ...settlement }))
      await run.settle([...send(rows), at])
    },
  }
}
