import { expect, it } from 'vitest'
import type { Settlement } from '../../../core/domain/delivery/outbox-item.ts'
import { ANN, BOB } from '../../support/builders.ts'
import { AT, anItem } from '../samples.ts'
import type { Storage } from '../storage.ts'
import { announce, claimFrom, claimOne, LEASE_MS, standing } from './helpers.ts'

export function settling(storage: () => Storage): void {
  const KEY = anItem().key
  const settle = (item: Awaited<ReturnType<typeof claimOne>>, settlement: Settlement, at = AT) =>
    storage().outbox.settle([{ item, settlement }], at)

  it('lets the holder go on, and writes down that a request may leave', async () => {
    await announce(storage(), anItem(), anItem({ to: BOB }))
    const items = await claimFrom(storage().outbox)
    expect(await storage().outbox.markSending(items, AT)).toEqual(new Set(items.map(item => item.key)))
    expect((await standing(storage()))[KEY]?.state).toBe('sending')
  })

  it('lets nobody go on whose lease is over, or was never theirs', async () => {
    await announce(storage(), anItem())
    const item = await claimOne(storage())
    expect(await storage().outbox.markSending([{ ...item, lease: 'forged' }], AT)).toEqual(new Set())
    expect(await storage().outbox.markSending([item], AT + LEASE_MS)).toEqual(new Set())
    expect((await standing(storage()))[KEY]?.state).toBe('claimed')
  })

  it('lets nobody send twice under one lease', async () => {
    await announce(storage(), anItem())
    const item = await claimOne(storage())
    const { outbox, elsewhere } = storage()
    const marks = await Promise.all([outbox.markSending([item], AT), elsewhere.outbox.markSending([item], AT)])
    expect(marks.map(keys => keys.size).sort()).toEqual([0, 1])
  })

  it.each<[Settlement, { state: string; why: string | null }]>([
    [
      { state: 'sent', messageId: '1732350600000' },
      { state: 'sent', why: null },
    ],
    [
      { state: 'failed', why: 'blocked' },
      { state: 'failed', why: 'blocked' },
    ],
    [
      { state: 'unknown', why: 'timeout' },
      { state: 'unknown', why: 'timeout' },
    ],
  ])('keeps what became of an item for good: %o', async (settlement, kept) => {
    await announce(storage(), anItem())
    const item = await claimOne(storage())
    await storage().outbox.markSending([item], AT)
    await settle(item, settlement)
    expect((await standing(storage()))[KEY]).toEqual(kept)
    expect(await claimFrom(storage().outbox, { at: AT + 1 })).toEqual([])
    expect(await storage().outbox.recover(AT + 10 * LEASE_MS)).toEqual({ waiting: 0, unknown: 0 })
  })

  it('keeps no message id: it is a precise time in disguise, and nothing reads it', async () => {
    await announce(storage(), anItem())
    await settle(await claimOne(storage()), { state: 'sent', messageId: '1732350600123' })
    expect(JSON.stringify(await storage().dump())).not.toContain('1732350600123')
  })

  it('brings an item back at the time its settlement says, as one more attempt', async () => {
    await announce(storage(), anItem())
    await settle(await claimOne(storage()), { state: 'waiting', notBefore: AT + 5_000 })
    expect(await claimFrom(storage().outbox, { at: AT + 4_999 })).toEqual([])
    expect(await claimOne(storage(), AT + 5_000)).toMatchObject({ attempts: 2, notBefore: AT + 5_000 })
  })

  it('leaves an item alone whose lease was lost', async () => {
    await announce(storage(), anItem())
    const mine = await claimOne(storage())
    await storage().outbox.recover(AT + LEASE_MS)
    const theirs = await claimOne(storage(), AT + LEASE_MS)
    await settle(mine, { state: 'failed', why: 'gone' })
    expect((await standing(storage()))[KEY]?.state).toBe('claimed')
    await settle(theirs, { state: 'sent', messageId: '1' })
    await settle(mine, { state: 'unknown', why: 'timeout' })
    expect((await standing(storage()))[KEY]).toEqual({ state: 'sent', why: null })
  })

  it('settles many at once, each in its own way', async () => {
    await announce(storage(), anItem(), anItem({ to: BOB }))
    const items = await claimFrom(storage().outbox)
    await storage().outbox.settle(
      items.map(item =>
        item.to.person === ANN.person
          ? { item, settlement: { state: 'sent', messageId: '1' } }
          : { item, settlement: { state: 'waiting', notBefore: AT + 7 } },
      ),
      AT,
    )
    const kept = await standing(storage())
    expect(kept[KEY]?.state).toBe('sent')
    expect(kept[anItem({ to: BOB }).key]?.state).toBe('waiting')
  })

  it('settles one organisation’s item and not its namesake', async () => {
    const other = { tenant: 'other', person: ANN.person }
    await announce(storage(), anItem({ key: 'same' }), anItem({ key: 'same', to: other }))
    const item = await claimOne(storage())
    await settle({ ...item, to: other }, { state: 'sent', messageId: '1' })
    expect(await claimFrom(storage().outbox, { tenant: 'other' })).toHaveLength(1)
  })

  it('forgets with its person an item that is on its way', async () => {
    await announce(storage(), anItem())
    const item = await claimOne(storage())
    await storage().store.save([{ kind: 'erased', who: ANN }])
    expect(await storage().outbox.markSending([item], AT)).toEqual(new Set())
    await settle(item, { state: 'sent', messageId: '1' })
    expect(await standing(storage())).toEqual({})
  })
}
