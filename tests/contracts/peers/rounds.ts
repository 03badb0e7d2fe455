import { expect, it } from 'vitest'
import type { Meeting } from '../../../core/domain/peers/meeting.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Round } from '../../../core/ports/peers.ts'
import { ANN, BOB, MONDAY } from '../../support/builders.ts'
import { aDayMessage, keepPeople, OTHER_ANN, someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

const CARL = someone(1)
const DORA = someone(2)
const FORTNIGHT = 180
const meeting = (people: readonly PersonRef[], over: Partial<Meeting> = {}): Meeting => ({
  people: people.map(({ person }) => person).sort(),
  template: 'open',
  step: 1,
  ...over,
})
const aRound = (over: Partial<Round> = {}): Round => ({
  tenant: ANN.tenant,
  fortnight: FORTNIGHT,
  meetings: [meeting([ANN, BOB])],
  messages: [],
  arrived: [],
  ...over,
})

export function rounds(storage: () => Storage): void {
  const peers = () => storage().peers
  const allTakePart = async () => {
    const all = [ANN, BOB, CARL, DORA]
    await keepPeople(storage().store, ...all)
    for (const who of all) await peers().join(who, { name: who.person.slice(-1), part: 'newcomer' })
  }

  it('holds the round of a fortnight once, however many servers do, with what is to be told', async () => {
    await allTakePart()
    const message = aDayMessage({ key: 'pair/180', announcement: { kind: 'pair-card', fortnight: FORTNIGHT } })
    const hold = (on: Storage['elsewhere'], n: number) =>
      on.peers.holdRound(aRound({ meetings: [meeting([ANN, n % 2 ? BOB : CARL])], messages: [message] }))
    const { elsewhere } = storage()
    const tries = await Promise.all([1, 2, 3, 4, 5, 6].map(n => hold(n % 2 ? storage() : elsewhere, n)))
    expect(tries.filter(tried => tried === 'held')).toHaveLength(1)
    expect(await rowsIn(storage(), 'peer_meeting')).toHaveLength(2)
    expect((await storage().store.learner(ANN, MONDAY))?.waiting).toEqual([message])
    expect([await peers().latestRound(ANN.tenant), await peers().latestRound(OTHER_ANN.tenant)]).toEqual([180, null])
  })

  it('tells the rounds before, the latest first, with their meetings', async () => {
    await allTakePart()
    const path = meeting([CARL, DORA], { template: 'buddy', step: 2 })
    await peers().holdRound(aRound({ meetings: [meeting([ANN, BOB, CARL])] }))
    await peers().holdRound(aRound({ fortnight: 181, meetings: [meeting([ANN, BOB]), path] }))
    const before = (fortnight: number, limit: number) => peers().pastRounds(ANN.tenant, fortnight, limit)
    expect(await before(182, 6)).toEqual([[meeting([ANN, BOB]), path], [meeting([ANN, BOB, CARL])]])
    expect(await before(182, 1)).toEqual([[meeting([ANN, BOB]), path]])
    expect(await before(181, 6)).toEqual([[meeting([ANN, BOB, CARL])]])
    expect(await peers().pastRounds(OTHER_ANN.tenant, 182, 6)).toEqual([])
  })

  it('tells somebody whom they meet: those who still take part', async () => {
    await allTakePart()
    await peers().holdRound(aRound({ meetings: [meeting([ANN, BOB, CARL], { template: 'buddy', step: 3 })] }))
    const mine = { fortnight: FORTNIGHT, template: 'buddy', step: 3, told: false }
    const others = async () => (await peers().meeting(ANN, 'latest'))?.others.map(({ person }) => person)
    expect(await peers().meeting(ANN, FORTNIGHT)).toMatchObject({ ...mine, others: [{ ...BOB, name: '2' }, CARL] })
    await peers().take(BOB, 'paused')
    expect(await others()).toEqual([CARL.person])
    await storage().store.save([{ kind: 'erased', who: CARL }])
    expect(await others()).toEqual([])
    expect([await peers().meeting(ANN, 179), await peers().meeting(DORA, 'latest')]).toEqual([null, null])
  })

  it('knows who was brought together by a round that is remembered', async () => {
    await allTakePart()
    await peers().holdRound(aRound({ meetings: [meeting([ANN, BOB, CARL])] }))
    expect([await peers().hasMet(ANN, CARL.person), await peers().hasMet(ANN, DORA.person)]).toEqual([true, false])
    await peers().purge(FORTNIGHT + 1)
    expect(await peers().hasMet(ANN, CARL.person)).toBe(false)
  })

  it('counts once whether somebody met theirs, and keeps no more than that they told', async () => {
    await allTakePart()
    await peers().holdRound(aRound())
    const told = await Promise.all(
      [true, false, true].map((met, n) => (n ? peers() : storage().elsewhere.peers).tell(ANN, FORTNIGHT, met, 2026)),
    )
    expect(told.filter(Boolean)).toHaveLength(1)
    expect(await peers().tell(BOB, FORTNIGHT, true, 2026)).toBe(true)
    expect(await peers().tell(CARL, FORTNIGHT, true, 2026)).toBe(false)
    const counts = await rowsIn(storage(), 'peer_outcome')
    expect(counts.reduce((sum, { people }) => sum + Number(people), 0)).toBe(2)
    expect(Object.keys(counts[0] ?? {}).sort()).toEqual(['met', 'people', 'tenant', 'year'])
    expect((await peers().meeting(ANN, FORTNIGHT))?.told).toBe(true)
  })

  it('lets those whose path ends meet freely from then on', async () => {
    await allTakePart()
    await peers().holdRound(aRound({ arrived: [ANN.person] }))
    expect([(await peers().entry(ANN))?.part, (await peers().entry(BOB))?.part]).toEqual(['any', 'newcomer'])
  })

  it('writes nothing of somebody who was erased while the round was made', async () => {
    await allTakePart()
    await storage().store.save([{ kind: 'erased', who: BOB }])
    await peers().holdRound(aRound({ messages: [aDayMessage({ who: BOB })] }))
    expect(JSON.stringify(await storage().dump())).not.toContain(BOB.person)
    expect(await peers().meeting(ANN, FORTNIGHT)).toMatchObject({ others: [] })
  })

  it('forgets old rounds', async () => {
    await allTakePart()
    for (const fortnight of [180, 181]) await peers().holdRound(aRound({ fortnight }))
    await peers().purge(181)
    expect(await peers().pastRounds(ANN.tenant, 190, 6)).toHaveLength(1)
    expect(await rowsIn(storage(), 'peer_round')).toHaveLength(1)
  })
}
