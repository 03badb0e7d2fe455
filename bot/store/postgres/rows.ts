import type { Selectable } from 'kysely'
import type { OutboxItem } from '../../../core/domain/delivery/outbox-item.ts'
import type { Answer, Review } from '../../../core/domain/learning/answer.ts'
import type { Delivery } from '../../../core/domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Person } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Tables } from './tables.ts'

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
/** A row read for one person, without the columns that say who. */
export type OwnRow<T extends keyof Tables> = Omit<Row<T>, 'tenant' | 'person'>

/** `plannedThrough: null` and `paused: 'open'` as days, so that an index can compare them. */
const NEVER = -2_147_483_648
const WITHOUT_END = 2_147_483_647

export function personOf(row: Row<'person'>): Person {
  const { planned_through, paused, ...same } = row
  return {
    ...same,
    paused: paused === WITHOUT_END ? 'open' : paused,
    plannedThrough: planned_through === NEVER ? null : planned_through,
  }
}

export const personRow = ({ plannedThrough, paused, leave, wish, topics, workdays, excluded, ...same }: Person) => ({
  ...same,
  topics: JSON.stringify(topics),
  workdays: JSON.stringify(workdays),
  excluded: JSON.stringify(excluded),
  paused: paused === 'open' ? WITHOUT_END : paused,
  leave: leave && JSON.stringify(leave),
  wish: wish && JSON.stringify(wish),
  planned_through: plannedThrough ?? NEVER,
})

export const deliveryRow = (delivery: Delivery) => ({ ...delivery, reason: JSON.stringify(delivery.reason) })

export const deliveryOf = (row: Row<'delivery'>): Delivery => row

export function answerOf({ was_right, ...same }: Row<'answer'>): Answer {
  return { ...same, right: was_right }
}

export const reviewOf = (row: Row<'review'>): Review => row

export const memoryOf = (row: OwnRow<'memory'>): ObjectiveMemory => ({
  objective: row.objective,
  stability: row.stability,
  difficulty: row.difficulty,
  lastDay: row.last_day,
  lastGrade: row.last_grade,
  reviews: row.reviews,
  lapses: row.lapses,
})

export const waitingRow = (item: OutboxItem<Announcement>) => ({
  tenant: item.to.tenant,
  person: item.to.person,
  key: item.key,
  announcement: JSON.stringify(item.announcement),
  policy: item.policy,
  not_before: item.notBefore,
  not_after: item.notAfter,
  state: 'waiting' as const,
  attempts: 0,
})
