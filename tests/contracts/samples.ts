import type { DayMessage } from '../../core/domain/delivery/day-message.ts'
import type { OutboxItem } from '../../core/domain/delivery/outbox-item.ts'
import type { Answer, Review } from '../../core/domain/learning/answer.ts'
import { type Delivery, deliveryId } from '../../core/domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../../core/domain/learning/memory.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { Announcement } from '../../core/notices.ts'
import type { AnswerEntry, DayPlan, Store } from '../../core/ports/store.ts'
import { ANN, aDelivery, aPerson, MONDAY, MONDAY_0930_PARIS } from '../support/builders.ts'

/** Valid by default, like `tests/support/builders.ts`; these are about storage alone. */
export const AT = MONDAY_0930_PARIS
/** Ann's own id, in another organisation. */
export const OTHER_ANN: PersonRef = { tenant: '22222222-2222-4222-8222-222222222222', person: ANN.person }

export const someone = (n: number): PersonRef => ({
  tenant: ANN.tenant,
  person: `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`,
})

export const anAnswer = (over: Partial<Answer> = {}): Answer => ({
  ...ANN,
  day: MONDAY,
  position: 1,
  question: 'verifier-une-source-1',
  chosen: ['o1'],
  confidence: 2,
  right: true,
  hour: AT,
  ...over,
})

export const aReview = (over: Partial<Review> = {}): Review => ({
  ...ANN,
  objective: 'verifier-une-source',
  day: MONDAY,
  grade: 3,
  ...over,
})

export const aMemory = (over: Partial<ObjectiveMemory> = {}): ObjectiveMemory => ({
  objective: 'verifier-une-source',
  stability: 3.1262,
  difficulty: 5.31457783,
  lastDay: MONDAY,
  lastGrade: 3,
  reviews: 1,
  lapses: 0,
  ...over,
})

/** An answer of somebody with its review and memory. */
export const anEntry = (who: PersonRef = ANN, over: Partial<AnswerEntry> = {}): AnswerEntry => ({
  answer: anAnswer(who),
  review: aReview(who),
  memory: aMemory(),
  ...over,
})

export const anItem = (over: Partial<OutboxItem<Announcement>> = {}): OutboxItem<Announcement> => ({
  key: `push/${(over.to ?? ANN).tenant}/${(over.to ?? ANN).person}/${MONDAY}`,
  to: ANN,
  announcement: { kind: 'daily-card', day: MONDAY, position: 1 },
  policy: 'at-most-once',
  notBefore: AT,
  notAfter: AT + 7 * 3_600_000,
  ...over,
})

export const aDayMessage = (over: Partial<DayMessage<Announcement>> = {}): DayMessage<Announcement> => ({
  who: ANN,
  key: 'word/1',
  announcement: { kind: 'later-card', day: MONDAY, position: 1 },
  from: MONDAY,
  until: MONDAY + 7,
  ...over,
})

export function aPlan(who: PersonRef = ANN, over: Partial<Delivery> = {}): DayPlan {
  const delivery = aDelivery({ ...who, ...over })
  return {
    who,
    day: delivery.day,
    card: { delivery, announcement: anItem({ to: who, key: `push/${deliveryId(delivery)}` }) },
  }
}

export async function keepPeople(store: Store, ...people: readonly PersonRef[]): Promise<void> {
  await store.save(people.map(who => ({ kind: 'person-saved', person: aPerson(who) })))
}
