import { describe, expect, it } from 'vitest'
import { addressKey } from '../../core/ports/addresses.ts'
import { ANN, BOB } from '../support/builders.ts'
import { OTHER_ANN } from './samples.ts'
import { type OpenStorage, rowsIn, storageFor } from './storage.ts'

const HERE = { conversation: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/emea/', user: '29:ann' }
const THERE = { conversation: 'a:2', serviceUrl: 'https://smba.trafficmanager.net/fr/', user: '29:ann' }

/** What every engine behind the Addresses port promises. */
export function addressesContract(engine: string, open: OpenStorage): void {
  describe(`addresses ${engine}`, () => {
    const storage = storageFor(open)
    const of = (...who: (typeof ANN)[]) => storage().addresses.of(who)

    it('knows the addresses of those who were seen, and no others', async () => {
      await storage().addresses.note(ANN, HERE)
      expect(await of(ANN, BOB)).toEqual(new Map([[addressKey(ANN), HERE]]))
      expect(await of()).toEqual(new Map())
    })

    it('keeps the latest sight', async () => {
      await storage().addresses.note(ANN, HERE)
      await storage().addresses.note(ANN, THERE)
      await storage().addresses.note(ANN, THERE)
      expect(await of(ANN)).toEqual(new Map([[addressKey(ANN), THERE]]))
    })

    it('keeps apart two people who bear one id in two organisations', async () => {
      await storage().addresses.note(ANN, HERE)
      await storage().addresses.note(OTHER_ANN, THERE)
      await storage().addresses.block(ANN)
      expect(await of(ANN, OTHER_ANN)).toEqual(new Map([[addressKey(OTHER_ANN), THERE]]))
    })

    it('forgets where somebody was when they can’t be reached, until they are seen again', async () => {
      const { addresses } = storage()
      await addresses.note(ANN, HERE)
      await addresses.block(ANN)
      expect(await of(ANN)).toEqual(new Map())
      expect(JSON.stringify(await rowsIn(storage(), 'address'))).not.toContain(HERE.conversation)
      await addresses.note(ANN, HERE)
      expect(await of(ANN)).toEqual(new Map([[addressKey(ANN), HERE]]))
    })

    it('remembers a block of somebody whose address it never had', async () => {
      await storage().addresses.block(ANN)
      expect(await of(ANN)).toEqual(new Map())
      expect((await storage().store.portable(ANN)).address).toMatchObject({ blocked: true })
    })

    it('forgets an address, and a block with it', async () => {
      const { addresses } = storage()
      await addresses.note(ANN, HERE)
      await addresses.note(BOB, HERE)
      await addresses.forget(ANN)
      await addresses.forget(ANN)
      expect(await of(ANN, BOB)).toEqual(new Map([[addressKey(BOB), HERE]]))
      expect((await storage().store.portable(ANN)).address).toBeNull()
    })
  })
}
