import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sendRecords } from '../../../bot/loops/send-records.ts'
import { recordStore } from '../../../bot/records/lrs.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import type { LearningRecord } from '../../../core/domain/records/learning-record.ts'
import { ANN, MONDAY_0930_PARIS as AT, aPerson, BOB } from '../../support/builders.ts'
import { type FakeLrs, fakeLrs } from '../../support/fake-lrs.ts'
import { aRecord, TEST_IDENTITY } from '../../support/record-builders.ts'

const MINUTE = 60_000
let lrs: FakeLrs
beforeEach(async () => {
  lrs = await fakeLrs()
})
afterEach(() => lrs.close())

const record = (n: number, who = ANN): LearningRecord => aRecord(who, { id: TEST_IDENTITY.idOf(String(n)) })

async function queueOf(...records: LearningRecord[]) {
  const { store, recordQueue } = openMemory()
  await store.save([ANN, BOB].map(who => ({ kind: 'person-saved', person: aPerson({ ...who, records: true }) })))
  await store.save(records.map(one => ({ kind: 'recorded', record: one })))
  const clock = { at: AT }
  const counts: string[] = []
  const send = () =>
    sendRecords({
      records: recordQueue,
      store: recordStore({ endpoint: lrs.endpoint, key: 'key', secret: 'sécret', version: '1.0.3' }),
      now: () => clock.at,
      counted: outcome => counts.push(outcome),
    })
  const states = async () =>
    [...(await store.portable(ANN)).records, ...(await store.portable(BOB)).records].map(({ state }) => state).sort()
  return { store, send, states, clock, counts }
}

describe('sending', () => {
  it('brings statements to the one address, with its key and the version it follows, and nothing about anybody', async () => {
    const { send, states } = await queueOf(record(1), record(2, BOB))
    expect(await send()).toBe(2)
    const [call, ...others] = lrs.calls
    expect(others).toEqual([])
    expect(call).toMatchObject({ method: 'POST', path: '/xapi/statements' })
    expect(call?.headers).toMatchObject({
      'x-experience-api-version': '1.0.3',
      authorization: `Basic ${Buffer.from('key:sécret').toString('base64')}`,
      'content-type': 'application/json; charset=utf-8',
    })
    expect(call?.body).toHaveLength(2)
    for (const secret of [ANN.person, BOB.person, ANN.tenant]) expect(JSON.stringify(call)).not.toContain(secret)
    expect(await states()).toEqual(['sent', 'sent'])
    expect(await send()).toBe(0)
  })

  it('goes on batch after batch', async () => {
    const { send } = await queueOf(...Array.from({ length: 53 }, (_, n) => record(n)))
    expect(await send()).toBe(53)
    expect(lrs.calls.map(({ body }) => body.length)).toEqual([20, 20, 13])
    expect(lrs.stored.size).toBe(53)
  })

  it.each([
    ['an outage', { status: 503 }],
    ['a fault over there', { status: 500 }],
    ['a key that is not taken', { status: 401 }],
    ['another address', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    ['no answer', null],
  ])('after %s waits, and then goes on as if nothing had been', async (_what, trick) => {
    const { send, states, clock } = await queueOf(record(1), record(2))
    lrs.misbehave.push(trick)
    await send()
    expect(await states()).toEqual(['waiting', 'waiting'])
    expect(lrs.calls).toHaveLength(1)
    expect(await send()).toBe(0)
    clock.at += 5 * MINUTE
    await send()
    expect(await states()).toEqual(['sent', 'sent'])
    expect(lrs.stored.size).toBe(2)
  })

  it('waits as long as the store asks', async () => {
    const { send, states, clock } = await queueOf(record(1))
    lrs.misbehave.push({ status: 429, headers: { 'retry-after': '600' } })
    await send()
    clock.at += 9 * MINUTE
    expect(await send()).toBe(0)
    clock.at += 2 * MINUTE
    await send()
    expect(await states()).toEqual(['sent'])
  })

  it('does not let one statement that is refused keep the others back', async () => {
    const bad = { ...record(3), statement: { ...record(3).statement, timestamp: 'hier' } }
    const { send, states, counts } = await queueOf(record(1), bad, record(2))
    await send()
    expect(await states()).toEqual(['failed', 'sent', 'sent'])
    expect(counts.sort()).toEqual(['refused', 'stored', 'stored'])
    expect(lrs.stored.size).toBe(2)
  })

  it('takes for sent what was there already, after an answer that got lost', async () => {
    const { send, states } = await queueOf(record(1), record(2))
    lrs.stored.set(record(1).id, record(1).statement)
    await send()
    expect(await states()).toEqual(['sent', 'sent'])
    expect(lrs.stored.size).toBe(2)
  })

  it('sends nothing more for somebody who said no while it waited', async () => {
    const { store, send, clock } = await queueOf(record(1), record(2, BOB))
    lrs.misbehave.push({ status: 503 })
    await send()
    await store.save([{ kind: 'records-agreed', who: ANN, records: false }])
    clock.at += 5 * MINUTE
    await send()
    expect([...lrs.stored.keys()]).toEqual([record(2).id])
  })
})
