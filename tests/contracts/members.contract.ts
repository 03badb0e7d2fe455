import { describe, expect, it } from 'vitest'
import type { Member } from '../../core/domain/members/member.ts'
import { ANN, BOB } from '../support/builders.ts'
import { OTHER_ANN } from './samples.ts'
import { type OpenStorage, storageFor } from './storage.ts'

const UNIT = ['Direction des solidarités', 'Service « Accueil »', 'Équipe d’été']
const HEAD: Member = { ...ANN, unit: UNIT.slice(0, 1), roles: ['manager', 'training'] }
const ONE_OF_THEM: Member = { ...BOB, unit: UNIT, roles: [], trade: 'accueil' }

/** What every engine promises about who is in which unit. */
export function membersContract(engine: string, open: OpenStorage): void {
  describe(`the directory of members ${engine}`, () => {
    const storage = storageFor(open)

    it('knows nobody before it is imported', async () => {
      expect(await storage().members.members(ANN.tenant)).toEqual([])
      expect(await storage().members.member(ANN)).toBeNull()
      expect(await storage().members.anybody(ANN.tenant)).toBe(false)
    })

    it('gives people back as they were imported, on every server', async () => {
      const { members, elsewhere } = storage()
      await members.replaceMembers(ANN.tenant, [ONE_OF_THEM, HEAD])
      expect(await elsewhere.members.members(ANN.tenant)).toEqual([HEAD, ONE_OF_THEM])
      expect(await elsewhere.members.member(BOB)).toEqual(ONE_OF_THEM)
      expect(await elsewhere.members.anybody(ANN.tenant)).toBe(true)
    })

    it('replaces all of an organisation and nothing of another', async () => {
      const { members } = storage()
      const elsewhere: Member = { ...OTHER_ANN, unit: [], roles: [] }
      await members.replaceMembers(OTHER_ANN.tenant, [elsewhere])
      await members.replaceMembers(ANN.tenant, [HEAD, ONE_OF_THEM])
      await members.replaceMembers(ANN.tenant, [{ ...HEAD, roles: [] }])
      expect(await members.members(ANN.tenant)).toEqual([{ ...HEAD, roles: [] }])
      expect(await members.member(BOB)).toBeNull()
      expect(await members.members(OTHER_ANN.tenant)).toEqual([elsewhere])
      await members.replaceMembers(ANN.tenant, [])
      expect(await members.anybody(ANN.tenant)).toBe(false)
    })

    it('after two imports at once holds one of them, whole', async () => {
      const { members, elsewhere } = storage()
      const [some, others] = [[HEAD], [ONE_OF_THEM]]
      await Promise.all([
        members.replaceMembers(ANN.tenant, some),
        elsewhere.members.replaceMembers(ANN.tenant, others),
      ])
      expect([some, others]).toContainEqual(await members.members(ANN.tenant))
    })

    it('forgets whoever is erased', async () => {
      const { store, members } = storage()
      await members.replaceMembers(ANN.tenant, [HEAD, ONE_OF_THEM])
      await store.save([{ kind: 'erased', who: BOB }])
      expect(await members.members(ANN.tenant)).toEqual([HEAD])
    })
  })
}
