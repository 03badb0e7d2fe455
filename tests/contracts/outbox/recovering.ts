import { expect, it } from 'vitest'
import type { OutboxItem } from '../../../core/domain/delivery/outbox-item.ts'
import type { Announcement } from '../../../core/notices.ts'
import { AT, anItem, someone } from '../samples.ts'
import type { Storage } from '../storage.ts'
import { announce, claimFrom, claimOne, LEASE_MS, standing } from './helpers.ts'

const OVER = AT + LEASE_MS
const HOUR_MS = 3_600_000

export function recovering(storage: () => Storage): void {
  const KEY = anItem().key
  const claimed = async (over: Partial<OutboxItem<Announcement>> = {}) => {
    await announce(storage(), anItem(over))
    return claimOne(storage())
  }
  const sending = async (over: Partial<OutboxItem<Announcement>> = {}) => {
    const item = await claimed(over)
    await storage().outbox.markSending([item], AT)
    return item
  }

  it('leaves alone what a living server holds', async () => {
    await claimed()
    expect(await storage().outbox.recover(OVER - 1)).toEqual({ waiting: 0, unknown: 0 })
    expect((await standing(storage()))[KEY]?.state).toBe('claimed')
  })

  it('puts back what was taken and not sent, and does not count that try', async () => {
    await claimed()
    expect(await storage().outbox.recover(OVER)).toEqual({ waiting: 1, unknown: 0 })
    expect(await claimOne(storage(), OVER)).toMatchObject({ attempts: 1 })
  })

  it('does not send a daily card again that perhaps arrived', async () => {
    await sending()
    expect(await storage().outbox.recover(OVER)).toEqual({ waiting: 0, unknown: 1 })
    expect((await standing(storage()))[KEY]?.state).toBe('unknown')
    expect(await claimFrom(storage().outbox, { at: OVER + HOUR_MS })).toEqual([])
  })

  it('sends once more what was asked for, and not a third time', async () => {
    await sending({ policy: 'once-more' })
    expect(await storage().outbox.recover(OVER)).toEqual({ waiting: 1, unknown: 0 })
    const later = OVER + 300_000
    const again = await claimOne(storage(), later)
    expect(again.attempts).toBe(2)
    await storage().outbox.markSending([again], later)
    expect(await storage().outbox.recover(later + LEASE_MS)).toEqual({ waiting: 0, unknown: 1 })
  })

  it('calls unknown, not failed, what was asked for and has no time left', async () => {
    await sending({ policy: 'once-more', notAfter: OVER })
    expect(await storage().outbox.recover(OVER)).toEqual({ waiting: 0, unknown: 1 })
  })

  it('leaves it unknown when the server that was thought dead comes back', async () => {
    const item = await sending()
    await storage().outbox.recover(OVER)
    await storage().outbox.settle([{ item, settlement: { state: 'waiting', notBefore: OVER } }], OVER)
    expect((await standing(storage()))[KEY]?.state).toBe('unknown')
  })

  it('recovers each item once when two servers do it at the same time', async () => {
    const { outbox, elsewhere } = storage()
    await announce(storage(), ...[1, 2, 3, 4].map(n => anItem({ to: someone(n) })))
    const items = await claimFrom(outbox)
    await outbox.markSending(items.slice(0, 2), AT)
    const [one, two] = await Promise.all([outbox.recover(OVER), elsewhere.outbox.recover(OVER)])
    expect({ waiting: one.waiting + two.waiting, unknown: one.unknown + two.unknown }).toEqual({
      waiting: 2,
      unknown: 2,
    })
  })
}
