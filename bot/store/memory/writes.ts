import type { Day } from '../../../core/domain/calendar/day.ts'
import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import type { OutboxItem } from '../../../core/domain/delivery/outbox-item.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { AnswerEntry, Change, DayPlan, PurgeLimits } from '../../../core/ports/store.ts'
import { keepRecord } from './records.ts'
import { copy, deliveryKey, keyOf, personKey, type State } from './state.ts'
import { deleteWhere, insertNew, patch } from './table.ts'

type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>

/** Their yes or no to the record store has its own change: a click that crossed a no must not bring the yes back. So has their wish. */
export function savePerson({ person }: State, saved: Person): void {
  const { records, wish } = person.get(personKey(saved)) ?? saved
  person.set(personKey(saved), copy({ ...saved, records, wish }))
}

/** One made for a later day stays. */
export function spendWish({ person }: State, who: PersonRef, day: Day): void {
  const wish = person.get(personKey(who))?.wish
  if (wish && wish.from <= day) patch(person, personKey(who), { wish: null })
}

/** Never back: of two that decide at once the later day stands. */
export function decideDay({ person }: State, who: PersonRef, day: Day): void {
  const before = person.get(personKey(who))?.plannedThrough ?? null
  patch(person, personKey(who), { plannedThrough: before === null ? day : Math.max(before, day) })
}

export function announce({ outbox }: State, item: OutboxItem<Announcement>): 'done' | 'conflict' {
  const { tenant, person } = item.to
  const waiting = { state: 'waiting' as const, attempts: 0, lease: null, leaseUntil: 0, settledAt: null, why: null }
  return insertNew(outbox, keyOf(tenant, item.key), { tenant, person, item, ...waiting })
}

export function queueDayMessage(state: State, { who, ...message }: DayMessage<Announcement>): void {
  if (!state.person.has(personKey(who))) return
  const { tenant, person } = who
  insertNew(state.day_message, keyOf(tenant, person, message.key), { tenant, person, ...copy(message) })
}

export function planDay(state: State, { who, day, card, message }: DayPlan): void {
  if (!state.person.has(personKey(who))) return
  decideDay(state, who, day)
  if (card) spendWish(state, who, day)
  if (card && insertNew(state.delivery, deliveryKey(card.delivery), card.delivery) === 'done')
    announce(state, card.announcement)
  const waiting = keyOf(who.tenant, who.person, message?.key ?? '')
  if (message && state.day_message.has(waiting) && announce(state, message.announcement) === 'done')
    state.day_message.delete(waiting)
}

export function saveAnswer(state: State, { answer, review, memory, record }: AnswerEntry): 'saved' | 'already' {
  const { tenant, person } = answer
  if (!state.person.has(personKey(answer))) return 'already'
  const key = keyOf(tenant, person, answer.day, answer.position, answer.question)
  if (insertNew(state.answer, key, answer) === 'conflict') return 'already'
  patch(state.delivery, deliveryKey(answer), { outcome: 'answered' })
  const reviewed =
    review && insertNew(state.review, keyOf(tenant, person, review.objective, review.day), review) === 'done'
  if (reviewed && memory)
    state.memory.set(keyOf(tenant, person, memory.objective), { tenant, person, ...structuredClone(memory) })
  if (record) keepRecord(state, record)
  return 'saved'
}

export function giveVerdict(state: State, change: ChangeOf<'verdict-given'>): void {
  const { who, question, before, verdict } = change
  const key = deliveryKey({ ...who, ...change })
  if (state.delivery.get(key)?.verdict !== before || before === verdict) return
  patch(state.delivery, key, { verdict })
  for (const [mark, step] of [
    [before, -1],
    [verdict, 1],
  ] as const) {
    if (!mark) continue
    const countKey = keyOf(who.tenant, question, mark)
    const people = Math.max(0, (state.verdict_count.get(countKey)?.people ?? 0) + step)
    state.verdict_count.set(countKey, { tenant: who.tenant, question, verdict: mark, people })
  }
}

export function countUse({ content_use }: State, change: ChangeOf<'content-used'>): void {
  const { kind: _kind, ...use } = change
  const key = keyOf(use.tenant, use.what, use.id, use.version, use.day)
  content_use.set(key, { ...use, uses: (content_use.get(key)?.uses ?? 0) + 1 })
}

/** Memory and the reviews it is computed from go together, for people who have had no review since the limit. */
export function purge(state: State, limits: PurgeLimits): Record<string, number> {
  const busy = new Set([...state.review.values()].filter(row => row.day >= limits.memoryBefore).map(personKey))
  const reviewed = new Set([...state.review.values()].map(personKey))
  const idle = (row: PersonRef) => reviewed.has(personKey(row)) && !busy.has(personKey(row))
  const onlyPlaced = (row: ObjectiveMemory & PersonRef) =>
    !reviewed.has(personKey(row)) && row.reviews === 0 && row.lastDay < limits.memoryBefore
  return {
    answer: deleteWhere(state.answer, row => row.hour < limits.answersBefore),
    delivery: deleteWhere(state.delivery, row => row.day < limits.deliveriesBefore),
    memory: deleteWhere(state.memory, row => idle(row) || onlyPlaced(row)),
    review: deleteWhere(state.review, idle),
    outbox: deleteWhere(state.outbox, row => row.settledAt !== null && row.settledAt < limits.outboxBefore),
    learning_record: deleteWhere(
      state.learning_record,
      row => Math.min(row.settledAt ?? Infinity, row.notAfter) < limits.outboxBefore,
    ),
    day_message: deleteWhere(state.day_message, row => row.until < limits.waitingBefore),
    wish: dropWishes(state, limits.waitingBefore),
    proposal: deleteWhere(state.proposal, row => row.day < limits.proposalsBefore),
    export_code: deleteWhere(state.export_code, row => row.expires < limits.outboxBefore),
  }
}

function dropWishes({ person }: State, before: Day): number {
  const late = [...person].filter(([, { wish }]) => wish && wish.until < before)
  for (const [key] of late) patch(person, key, { wish: null })
  return late.length
}
