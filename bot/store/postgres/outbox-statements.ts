import type { SendState } from '../../../core/domain/delivery/outbox-item.ts'
import type { HeldRow } from './outbox-rows.ts'
import { sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'

/** From one tenant to the next along the index, where `distinct` would read every waiting item. $1: at. */
export const selectTenants = statement<{ tenant: string }>(
  'outbox-tenants',
  `with recursive found as (
     (select tenant from outbox where state = 'waiting' and not_before <= $1 order by tenant limit 1)
     union all
     select (select o.tenant from outbox o where o.state = 'waiting' and o.tenant > found.tenant and o.not_before <= $1
             order by o.tenant limit 1)
     from found where found.tenant is not null
   )
   select tenant from found where tenant is not null`,
)

const HELD = 'o.tenant, o.key, o.person, o.announcement, o.policy, o.not_before, o.not_after, o.attempts, o.lease'

/**
 * $1 tenant, $2 at, $3 limit, $4 lease, $5 lease until. What is too late, or meant for somebody who cannot be
 * reached, is settled on the way and counted in \`lost\`; \`skip locked\` gives two servers different items.
 */
export const claimItems = statement<{ items: HeldRow[] | null; lost: number }>(
  'outbox-claim',
  `with ready as (
     select o.tenant, o.key,
       case when o.not_after < $2 then 'too late'
            when (select blocked from address a where a.tenant = o.tenant and a.person = o.person) then 'blocked' end as why
     from outbox o
     where o.tenant = $1 and o.state = 'waiting' and o.not_before <= $2
     order by o.not_before, o.key
     limit $3
     for update skip locked
   ), lost as (
     update outbox o set state = 'failed', why = ready.why, settled_at = $2 from ready
     where o.tenant = ready.tenant and o.key = ready.key and ready.why is not null
     returning 1
   ), claimed as (
     update outbox o set state = 'claimed', attempts = o.attempts + 1, lease = $4, lease_until = $5 from ready
     where o.tenant = ready.tenant and o.key = ready.key and ready.why is null
     returning ${HELD}
   )
   select (select json_agg(claimed order by not_before, key) from claimed) as items, (select count(*) from lost) as lost`,
)

/** $3: at. */
export const markItems = statement<{ key: string }>(
  'outbox-mark-sending',
  `update outbox o set state = 'sending'
   from ${sentRows('tenant text, key text, lease text')} q
   where o.tenant = q.tenant and o.key = q.key and o.lease = q.lease
     and o.state = 'claimed' and o.lease_until > $3
   returning o.key`,
)

/** $3: at. */
export const settleItems = statement<{ state: SendState }>(
  'outbox-settle',
  `update outbox o set
     state = q.state, why = q.why, not_before = coalesce(q."notBefore", o.not_before),
     settled_at = case when q.state = 'waiting' then null else $3::bigint end, lease = null, lease_until = null
   from ${sentRows('tenant text, key text, lease text, state text, why text, "notBefore" bigint')} q
   where o.tenant = q.tenant and o.key = q.key and o.lease = q.lease
   returning o.state`,
)

/** Never sent, so the try does not count. $1: at. */
export const freeClaimed = statement<{ key: string }>(
  'outbox-free-claimed',
  `update outbox set state = 'waiting', attempts = attempts - 1, lease = null, lease_until = null
   where state = 'claimed' and lease_until <= $1
   returning key`,
)

/** $1: at. */
export const selectAbandoned = statement<HeldRow>(
  'outbox-abandoned',
  `select ${HELD} from outbox o where o.state = 'sending' and o.lease_until <= $1`,
)
