import { expect, it } from 'vitest'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { ANN, aDelivery, aPerson, BOB } from '../../support/builders.ts'
import { aRecord } from '../../support/record-builders.ts'
import { AT, anAnswer, anEntry, keepPeople, someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

export function agreeing(storage: () => Storage): void {
  const say = (who: PersonRef, records: boolean) => storage().store.save([{ kind: 'records-agreed', who, records }])
  const answer = (who: PersonRef, record = aRecord(who)) => storage().store.answer(anEntry(who, { record }))
  const kept = async (who: PersonRef) => (await storage().store.portable(who)).records.map(({ id }) => id)

  it('keeps the record of an answer with it, for somebody who agreed', async () => {
    await keepPeople(storage().store, ANN)
    await say(ANN, true)
    expect(await answer(ANN)).toBe('saved')
    const { id, statement } = aRecord()
    expect((await storage().store.portable(ANN)).records).toEqual([{ id, state: 'waiting', statement }])
    expect((await storage().store.holdings(ANN)).records).toBe(1)
  })

  it('keeps the answer alone, for somebody who did not', async () => {
    await keepPeople(storage().store, ANN)
    expect(await answer(ANN)).toBe('saved')
    await storage().store.save([{ kind: 'recorded', record: aRecord() }])
    expect(await kept(ANN)).toEqual([])
    expect((await storage().store.portable(ANN)).answers).toEqual([anAnswer()])
  })

  it('tells them apart when they answer at the same moment, with and without a record', async () => {
    const { store } = storage()
    const everyone = Array.from({ length: 60 }, (_, n) => someone(n))
    await keepPeople(store, ...everyone)
    await Promise.all(everyone.filter((_, n) => n % 3 === 0).map(who => say(who, true)))
    const records = everyone.map((who, n) => (n % 3 === 2 ? undefined : aRecord(who)))
    const outcomes = await Promise.all(everyone.map((who, n) => store.answer(anEntry(who, { record: records[n] }))))
    expect(new Set(outcomes)).toEqual(new Set(['saved']))
    const people = (await rowsIn(storage(), 'learning_record')).map(row => row.person)
    expect(people.sort()).toEqual(everyone.filter((_, n) => n % 3 === 0).map(who => who.person))
    expect(await rowsIn(storage(), 'answer')).toHaveLength(60)
  })

  it('has no record of an answer that was there already', async () => {
    await keepPeople(storage().store, ANN)
    await answer(ANN)
    await say(ANN, true)
    expect(await answer(ANN)).toBe('already')
    expect(await kept(ANN)).toEqual([])
  })

  it('drops what waits with a no, also what is about to be sent, and nothing of others', async () => {
    const { store, recordQueue } = storage()
    await keepPeople(store, ANN, BOB)
    for (const who of [ANN, BOB]) await say(who, true)
    for (const who of [ANN, BOB]) await store.save([{ kind: 'recorded', record: aRecord(who) }])
    const held = await recordQueue.claim({ at: AT, limit: 9, leaseMs: 1_000 })
    expect(held).toHaveLength(2)
    await say(ANN, false)
    expect(await kept(ANN)).toEqual([])
    expect(await kept(BOB)).toEqual([aRecord(BOB).id])
    await recordQueue.settle(
      held.map(record => ({ record, settlement: { state: 'sent' } })),
      AT,
    )
    expect(await kept(ANN)).toEqual([])
  })

  it('leaves nothing behind a no that crosses answers coming in', async () => {
    const { store, elsewhere } = storage()
    await keepPeople(store, ANN)
    await say(ANN, true)
    const coming = Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? store : elsewhere.store).answer(
        anEntry(ANN, { answer: anAnswer({ position: n }), record: aRecord(ANN, { id: `record-${n}` }) }),
      ),
    )
    await Promise.all([...coming, say(ANN, false)])
    expect(await kept(ANN)).toEqual([])
  })

  it('does not bring a yes back with a click that crossed the no', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await say(ANN, true)
    const before = await store.person(ANN)
    await say(ANN, false)
    await store.save([{ kind: 'person-saved', person: { ...(before ?? aPerson()), hour: 600 } }])
    expect(await store.person(ANN)).toMatchObject({ hour: 600, records: false })
  })

  it('forgets a yes with the person', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await say(ANN, true)
    await answer(ANN)
    await store.save([{ kind: 'erased', who: ANN }])
    expect(JSON.stringify(await storage().dump())).not.toContain(ANN.person)
    await store.save([
      { kind: 'recorded', record: aRecord() },
      { kind: 'delivered', delivery: aDelivery() },
    ])
    expect(await kept(ANN)).toEqual([])
  })
}
