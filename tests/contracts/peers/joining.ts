import { expect, it } from 'vitest'
import { ANN, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { aDayMessage, keepPeople, OTHER_ANN, someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

const HELPS = { name: 'Ann', helps: ['donnees'], wants: ['prompts'] }

export function joining(storage: () => Storage): void {
  const peers = () => storage().peers
  const seenOn = async (topic: string) => (await peers().listedOn(ANN.tenant, topic)).map(({ person }) => person)
  const taking = async () => (await peers().taking(ANN.tenant)).map(({ entry }) => entry.person)

  it('shows on a topic those who chose to be seen on it, and nobody of another organisation', async () => {
    await keepPeople(storage().store, ANN, BOB, OTHER_ANN)
    await peers().list(ANN, HELPS)
    await peers().list(BOB, { name: 'Bob', helps: [], wants: ['donnees'] })
    await peers().list(OTHER_ANN, HELPS)
    expect(await peers().entry(ANN)).toEqual({ ...ANN, ...HELPS, listed: true, meets: 'no', part: 'any' })
    expect([await seenOn('donnees'), await seenOn('prompts'), await seenOn('autre')]).toEqual([
      [ANN.person, BOB.person],
      [ANN.person],
      [],
    ])
  })

  it('keeps nothing of a stranger, nor of somebody who left everything', async () => {
    await peers().list(ANN, HELPS)
    await peers().join(ANN, { name: 'Ann', part: 'any' })
    await peers().avoid(ANN, BOB.person)
    expect([await rowsIn(storage(), 'peer'), await rowsIn(storage(), 'peer_avoids')]).toEqual([[], []])
    await keepPeople(storage().store, ANN)
    await peers().list(ANN, HELPS)
    await peers().join(ANN, { name: 'Ann', part: 'buddy' })
    await peers().unlist(ANN)
    expect(await peers().entry(ANN)).toMatchObject({ listed: false, helps: [], wants: [], meets: 'yes', part: 'buddy' })
    await peers().take(ANN, 'no')
    expect(await rowsIn(storage(), 'peer')).toEqual([])
  })

  it('moves the directory and the meetings apart, whatever comes first', async () => {
    await keepPeople(storage().store, ANN)
    await Promise.all([peers().list(ANN, HELPS), storage().elsewhere.peers.join(ANN, { name: 'Ann', part: 'mentor' })])
    expect(await peers().entry(ANN)).toEqual({ ...ANN, ...HELPS, listed: true, meets: 'yes', part: 'mentor' })
    await peers().take(ANN, 'no')
    expect(await peers().entry(ANN)).toMatchObject({ ...HELPS, listed: true, meets: 'no' })
  })

  it('no longer shows, nor matches, those who paused, left or uninstalled', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB, someone(1))
    for (const who of [ANN, BOB, someone(1)]) await peers().join(who, { name: null, part: 'any' })
    await peers().list(BOB, HELPS)
    expect(await peers().organisations()).toEqual([ANN.tenant])
    await store.save([{ kind: 'person-saved', person: aPerson({ ...BOB, state: 'gone' }) }])
    await peers().take(someone(1), 'paused')
    expect([await taking(), await seenOn('donnees')]).toEqual([[ANN.person], []])
    await peers().take(someone(1), 'yes')
    expect(await taking()).toEqual([ANN.person, someone(1).person])
    await peers().take(someone(1), 'no')
    await peers().take(someone(1), 'yes')
    expect(await taking()).toEqual([ANN.person])
  })

  it('has no organisation to make rounds for where one alone takes part', async () => {
    await keepPeople(storage().store, ANN, OTHER_ANN)
    await peers().join(ANN, { name: null, part: 'any' })
    await peers().join(OTHER_ANN, { name: null, part: 'any' })
    expect(await peers().organisations()).toEqual([])
  })

  it('tells nothing more of a meeting to somebody who pauses, and goes on telling them all else', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await peers().join(ANN, { name: null, part: 'any' })
    for (const key of ['pair/180', 'word/1'])
      await store.save([{ kind: 'day-message-queued', message: aDayMessage({ key }) }])
    await peers().take(ANN, 'paused')
    expect((await store.learner(ANN, MONDAY))?.waiting.map(({ key }) => key)).toEqual(['word/1'])
  })

  it('keeps whom one avoids once, until it is taken back', async () => {
    await keepPeople(storage().store, ANN, BOB, someone(1))
    for (const other of [BOB, BOB, someone(1)]) await peers().avoid(ANN, other.person)
    const avoided = [BOB, someone(1)].map(other => ({ person: ANN.person, other: other.person }))
    expect(await peers().avoided(ANN.tenant)).toEqual(avoided)
    await peers().meetAgain(ANN, BOB.person)
    expect(await peers().avoided(ANN.tenant)).toEqual(avoided.slice(1))
    await peers().meetAgain(BOB, 'everybody')
    expect(await peers().avoided(ANN.tenant)).toEqual(avoided.slice(1))
    await peers().meetAgain(ANN, 'everybody')
    expect(await peers().avoided(ANN.tenant)).toEqual([])
  })

  it('forgets whoever is erased, also as somebody avoided', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB)
    await peers().avoid(ANN, BOB.person)
    await store.save([{ kind: 'erased', who: BOB }])
    expect(await rowsIn(storage(), 'peer_avoids')).toEqual([])
  })
}
