import { expect, it } from 'vitest'
import type { LearningRecord } from '../../../core/domain/records/learning-record.ts'
import { ANN, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { aRecord } from '../../support/record-builders.ts'
import { AT, OTHER_ANN } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

const DAY_MS = 86_400_000

export function queueing(storage: () => Storage): void {
  const keep = async (...records: readonly LearningRecord[]) => {
    const people = [ANN, BOB, OTHER_ANN].map(who => ({
      kind: 'person-saved' as const,
      person: aPerson({ ...who, records: true }),
    }))
    await storage().store.save([...people, ...records.map(record => ({ kind: 'recorded' as const, record }))])
  }
  const claim = (at = AT, limit = 9, on = storage().recordQueue) => on.claim({ at, limit, leaseMs: 1_000 })
  const states = async () => (await rowsIn(storage(), 'learning_record')).map(row => [row.id, row.state]).sort()

  it('gives each record to one of two servers, the oldest first', async () => {
    const early = aRecord(BOB, { id: 'a', notBefore: AT - 2 })
    await keep(aRecord(ANN, { id: 'b', notBefore: AT - 1 }), early, aRecord(OTHER_ANN, { id: 'c', notBefore: AT + 1 }))
    expect(await claim(AT, 1)).toMatchObject([{ ...early, attempts: 1 }])
    const taken = await Promise.all([claim(), claim(AT, 9, storage().elsewhere.recordQueue), claim()])
    expect(taken.flat().map(({ id }) => id)).toEqual(['b'])
  })

  it('takes a record again when its lease is over, and counts the try', async () => {
    await keep(aRecord())
    const [first] = await claim()
    expect(await claim(AT + 999)).toEqual([])
    const [second] = await claim(AT + 1_000)
    expect(second).toMatchObject({ id: first?.id, attempts: 2 })
    expect(second?.lease).not.toBe(first?.lease)
  })

  it('waits until the time that was settled', async () => {
    await keep(aRecord())
    const [record] = await claim()
    if (record)
      await storage().recordQueue.settle([{ record, settlement: { state: 'waiting', notBefore: AT + 5_000 } }], AT)
    expect(await claim(AT + 4_999)).toEqual([])
    expect(await claim(AT + 5_000)).toHaveLength(1)
  })

  it('keeps the id of what was sent or given up, and nothing of what it said', async () => {
    await keep(aRecord(ANN, { id: 'a' }), aRecord(BOB, { id: 'b' }))
    const [a, b] = await claim()
    if (a && b)
      await storage().recordQueue.settle(
        [
          { record: a, settlement: { state: 'sent' } },
          { record: b, settlement: { state: 'failed', why: 'refused: 400' } },
        ],
        AT,
      )
    expect(await states()).toEqual([
      ['a', 'sent'],
      ['b', 'failed'],
    ])
    expect(JSON.stringify(await rowsIn(storage(), 'learning_record'))).not.toContain('adlnet')
    expect(await claim(AT + DAY_MS)).toEqual([])
  })

  it('keeps one record of one id, also after it was sent', async () => {
    await keep(aRecord(), aRecord())
    const [record] = await claim()
    if (record) await storage().recordQueue.settle([{ record, settlement: { state: 'sent' } }], AT)
    await keep(aRecord())
    expect(await claim()).toEqual([])
    expect((await storage().store.holdings(ANN)).records).toBe(0)
  })

  it('leaves alone a record whose lease was lost', async () => {
    await keep(aRecord())
    const [mine] = await claim()
    const [theirs] = await claim(AT + 1_000)
    if (mine) await storage().recordQueue.settle([{ record: mine, settlement: { state: 'failed', why: 'x' } }], AT)
    expect(await states()).toEqual([[mine?.id, 'waiting']])
    if (theirs) await storage().recordQueue.settle([{ record: theirs, settlement: { state: 'sent' } }], AT)
    expect(await states()).toEqual([[mine?.id, 'sent']])
  })

  it('forgets what was settled, or has waited, long enough', async () => {
    await keep(
      aRecord(ANN, { id: 'sent' }),
      aRecord(ANN, { id: 'old', notBefore: AT + 1, notAfter: AT - 1 }),
      aRecord(ANN, { id: 'waiting', notBefore: AT + 1 }),
    )
    const [sent] = await claim()
    if (sent) await storage().recordQueue.settle([{ record: sent, settlement: { state: 'sent' } }], AT)
    const limits = {
      answersBefore: 0,
      waitingBefore: 0,
      deliveriesBefore: MONDAY,
      memoryBefore: MONDAY,
      proposalsBefore: MONDAY,
    }
    expect(await storage().store.purge({ ...limits, outboxBefore: AT })).toMatchObject({ learning_record: 1 })
    expect(await states()).toEqual([
      ['sent', 'sent'],
      ['waiting', 'waiting'],
    ])
    expect(await storage().store.purge({ ...limits, outboxBefore: AT + 1 })).toMatchObject({ learning_record: 1 })
    expect(await states()).toEqual([['waiting', 'waiting']])
  })
}
