import { expect, it } from 'vitest'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { PurgeLimits } from '../../../core/ports/store.ts'
import { ANN, aDelivery, BOB, MONDAY } from '../../support/builders.ts'
import { AT, aDayMessage, anAnswer, anEntry, anItem, aReview, keepPeople } from '../samples.ts'
import type { Storage } from '../storage.ts'

/** Limits that touch nothing of the samples. */
const NOTHING: PurgeLimits = {
  answersBefore: AT,
  deliveriesBefore: MONDAY,
  memoryBefore: MONDAY,
  outboxBefore: AT,
  waitingBefore: MONDAY,
  proposalsBefore: MONDAY,
}

export function purging(storage: () => Storage): void {
  const answerOn = (who: PersonRef, day: number, objective = 'verifier-une-source') => {
    const hour = AT + (day - MONDAY) * 86_400_000
    const entry = { answer: anAnswer({ ...who, day, hour }), review: aReview({ ...who, day, objective }) }
    return storage().store.answer(anEntry(who, entry))
  }
  const purge = (over: Partial<PurgeLimits>) => storage().store.purge({ ...NOTHING, ...over })

  it('deletes nothing that is not old enough', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.save([
      { kind: 'delivered', delivery: aDelivery() },
      { kind: 'announced', item: anItem() },
    ])
    await answerOn(ANN, MONDAY)
    const deleted = await purge({})
    expect(Object.values(deleted).every(rows => rows === 0)).toBe(true)
    expect(await store.holdings(ANN)).toMatchObject({ answers: 1, reviews: 1, objectives: 1, deliveries: 1 })
  })

  it('forgets what was to be told until a day that is over', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.save([{ kind: 'day-message-queued', message: aDayMessage() }])
    expect(await purge({ waitingBefore: MONDAY + 7 })).toMatchObject({ day_message: 0 })
    expect(await purge({ waitingBefore: MONDAY + 8 })).toMatchObject({ day_message: 1 })
  })

  it('forgets old answers and keeps what memory is computed from', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await answerOn(ANN, MONDAY - 1)
    await answerOn(ANN, MONDAY)
    expect(await purge({ answersBefore: AT, memoryBefore: 0 })).toMatchObject({ answer: 1, review: 0, memory: 0 })
    const { answers, reviews, memories } = await store.portable(ANN)
    expect(answers.map(answer => answer.day)).toEqual([MONDAY])
    expect(reviews).toHaveLength(2)
    expect(memories).toHaveLength(1)
  })

  it('forgets old deliveries', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.save([
      { kind: 'delivered', delivery: aDelivery() },
      { kind: 'delivered', delivery: aDelivery({ day: MONDAY - 1 }) },
    ])
    expect(await purge({})).toMatchObject({ delivery: 1 })
    expect((await store.learner(ANN, 0))?.deliveries).toEqual([aDelivery()])
  })

  it('forgets what somebody remembers once they have not come back for long, all of it together', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB)
    await answerOn(ANN, MONDAY - 400)
    await answerOn(BOB, MONDAY - 400)
    await answerOn(BOB, MONDAY, 'autre')
    expect(await purge({ answersBefore: 0 })).toMatchObject({ memory: 1, review: 1 })
    expect(await store.portable(ANN)).toMatchObject({ memories: [], reviews: [] })
    expect((await store.portable(BOB)).reviews).toHaveLength(2)
  })

  it('forgets messages that were settled long ago, never one that still waits', async () => {
    const { store, outbox } = storage()
    await store.save([
      { kind: 'announced', item: anItem() },
      { kind: 'announced', item: anItem({ to: BOB, notBefore: AT + 5, notAfter: AT + 6 }) },
    ])
    const [item] = await outbox.claim({ tenant: ANN.tenant, at: AT, limit: 1, leaseMs: 1_000 })
    if (!item) throw new Error('nothing to claim')
    await outbox.settle([{ item, settlement: { state: 'sent', messageId: '1' } }], AT + 1)
    expect(await purge({ outboxBefore: AT + 1 })).toMatchObject({ outbox: 0 })
    expect(await purge({ outboxBefore: AT + 1_000 })).toMatchObject({ outbox: 1 })
    expect((await store.portable(BOB)).messages).toHaveLength(1)
  })

  it('forgets export codes that nobody used', async () => {
    const { store } = storage()
    await store.save([{ kind: 'export-code-issued', who: ANN, codeHash: 'old', expires: AT - 1 }])
    await store.save([{ kind: 'export-code-issued', who: ANN, codeHash: 'new', expires: AT }])
    expect(await purge({})).toMatchObject({ export_code: 1 })
    expect(await store.redeemExportCode('new', AT - 1)).toEqual(ANN)
  })
}
