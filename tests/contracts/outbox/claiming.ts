import { expect, it } from 'vitest'
import { ANN, BOB } from '../../support/builders.ts'
import { AT, anItem, OTHER_ANN, someone } from '../samples.ts'
import type { Storage } from '../storage.ts'
import { announce, claimFrom, standing } from './helpers.ts'

export function claiming(storage: () => Storage): void {
  it('names the organisations that have something to send now', async () => {
    await announce(
      storage(),
      anItem(),
      anItem({ to: BOB }),
      anItem({ to: OTHER_ANN, notBefore: AT + 10 }),
      anItem({ to: { tenant: 'third', person: 'p' } }),
    )
    const { outbox } = storage()
    expect(await outbox.tenantsWaiting(AT - 1)).toEqual([])
    expect(await outbox.tenantsWaiting(AT)).toEqual([ANN.tenant, 'third'])
    expect(await outbox.tenantsWaiting(AT + 10)).toEqual([ANN.tenant, OTHER_ANN.tenant, 'third'])
  })

  it('gives items back as they were announced, counting the attempt', async () => {
    const item = anItem({ policy: 'once-more', announcement: { kind: 'later-card', day: 12, position: 2 } })
    await announce(storage(), item)
    const [claimed] = await claimFrom(storage().outbox)
    expect(claimed).toEqual({ ...item, attempts: 1, lease: expect.any(String) })
  })

  it('gives those that have waited longest first, no more than asked for', async () => {
    const items = [3, 1, 2].map(n => anItem({ to: someone(n), notBefore: AT - n }))
    await announce(storage(), ...items)
    const first = await claimFrom(storage().outbox, { limit: 2 })
    const second = await claimFrom(storage().outbox, { limit: 2 })
    expect([...first, ...second].map(item => item.to)).toEqual([someone(3), someone(2), someone(1)])
  })

  it('gives nothing before its time, from its time on', async () => {
    await announce(storage(), anItem({ notBefore: AT + 1 }))
    expect(await claimFrom(storage().outbox)).toEqual([])
    expect(await claimFrom(storage().outbox, { at: AT + 1 })).toHaveLength(1)
  })

  it('gives each item to one of several servers', async () => {
    const everyone = Array.from({ length: 60 }, (_, n) => someone(n))
    await announce(storage(), ...everyone.map(to => anItem({ to })))
    const { outbox, elsewhere } = storage()
    const servers = [outbox, elsewhere.outbox, outbox, elsewhere.outbox]
    const taken = await Promise.all(servers.map(server => claimFrom(server, { limit: 15 })))
    const left = await claimFrom(outbox)
    const people = [...taken.flat(), ...left].map(item => item.to.person)
    expect(people.sort()).toEqual(everyone.map(who => who.person))
  })

  it('gives nothing of another organisation, under the same key and person id', async () => {
    await announce(storage(), anItem({ key: 'same' }), anItem({ key: 'same', to: OTHER_ANN }))
    expect((await claimFrom(storage().outbox)).map(item => item.to)).toEqual([ANN])
    expect((await claimFrom(storage().outbox, { tenant: OTHER_ANN.tenant })).map(item => item.to)).toEqual([OTHER_ANN])
  })

  it('settles as failed what is too late, and still gives what is not', async () => {
    const late = Array.from({ length: 5 }, (_, n) => anItem({ to: someone(n), notBefore: AT - 9, notAfter: AT - 1 }))
    await announce(storage(), ...late, anItem({ notAfter: AT }))
    expect((await claimFrom(storage().outbox, { limit: 2 })).map(item => item.to)).toEqual([ANN])
    const kept = await standing(storage())
    for (const { key } of late) expect(kept[key]).toEqual({ state: 'failed', why: 'too late' })
    expect(await storage().outbox.tenantsWaiting(AT)).toEqual([])
  })

  it('settles as failed what is meant for somebody who is blocked, until they are seen again', async () => {
    const { addresses, outbox } = storage()
    await announce(storage(), anItem(), anItem({ to: BOB }))
    await addresses.block(ANN)
    expect((await claimFrom(outbox)).map(item => item.to)).toEqual([BOB])
    expect((await standing(storage()))[anItem().key]).toEqual({ state: 'failed', why: 'blocked' })
    await addresses.note(ANN, { conversation: 'c', serviceUrl: 's', user: 'u' })
    await announce(storage(), anItem({ key: 'next day' }))
    expect((await claimFrom(outbox)).map(item => item.key)).toEqual(['next day'])
  })

  it('holds back nobody because their namesake in another organisation is blocked', async () => {
    await announce(storage(), anItem())
    await storage().addresses.block(OTHER_ANN)
    expect(await claimFrom(storage().outbox)).toHaveLength(1)
  })
}
