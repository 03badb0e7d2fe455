import type { ClaimedItem, ResendPolicy } from '../../../core/domain/delivery/outbox-item.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'

/** An item somebody holds. */
export interface HeldRow extends PersonRef {
  key: string
  announcement: Announcement
  policy: ResendPolicy
  not_before: number
  not_after: number
  attempts: number
  lease: string
}

export const claimedOf = (row: HeldRow): ClaimedItem<Announcement> => ({
  key: row.key,
  to: { tenant: row.tenant, person: row.person },
  announcement: row.announcement,
  policy: row.policy,
  notBefore: row.not_before,
  notAfter: row.not_after,
  attempts: row.attempts,
  lease: row.lease,
})

/** What proves that an item is ours. */
export const holdOf = ({ key, to, lease }: ClaimedItem) => ({ tenant: to.tenant, key, lease })
