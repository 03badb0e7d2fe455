import { expect, it } from 'vitest'
import { ANN, BOB, MONDAY } from '../../support/builders.ts'
import { aMemory, anEntry, keepPeople, OTHER_ANN } from '../samples.ts'
import type { Storage } from '../storage.ts'

const known = (objective: string) => aMemory({ objective, stability: 30, reviews: 0 })

export function placing(storage: () => Storage): void {
  const memoriesOf = async (who: typeof ANN) =>
    [...((await storage().store.learner(who, MONDAY))?.memories ?? [])].sort((a, b) =>
      a.objective < b.objective ? -1 : 1,
    )
  const place = (who: typeof ANN, ...objectives: string[]) =>
    storage().store.save([{ kind: 'memories-placed', who, memories: objectives.map(known) }])

  it('keeps what a placement shows known, and leaves what was met as it is', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB)
    await store.answer(anEntry())
    expect(await place(ANN, 'a', 'verifier-une-source')).toBe('saved')
    expect(await memoriesOf(ANN)).toEqual([known('a'), aMemory()])
    expect(await memoriesOf(BOB)).toEqual([])
  })

  it('does nothing more the second time, and nothing at all for nothing or for a stranger', async () => {
    await keepPeople(storage().store, ANN)
    await place(ANN, 'a')
    await place(ANN, 'a')
    await place(ANN)
    await place(BOB, 'a')
    expect(await memoriesOf(ANN)).toEqual([known('a')])
    expect((await storage().store.portable(BOB)).memories).toEqual([])
  })

  it('undoes a placement of one person, and none of what they answered', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB, OTHER_ANN)
    await store.answer(anEntry())
    for (const who of [ANN, BOB, OTHER_ANN]) await place(who, 'a', 'b')
    await store.save([{ kind: 'placement-undone', who: ANN }])
    expect(await memoriesOf(ANN)).toEqual([aMemory()])
    expect(await memoriesOf(BOB)).toEqual([known('a'), known('b')])
    expect(await memoriesOf(OTHER_ANN)).toEqual([known('a'), known('b')])
  })

  it('moves what was placed once it is answered, and undoes it no more', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await place(ANN, 'verifier-une-source')
    await store.answer(anEntry())
    await store.save([{ kind: 'placement-undone', who: ANN }])
    expect(await memoriesOf(ANN)).toEqual([aMemory()])
  })

  it('forgets in the end what was placed for somebody who never answered', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await place(ANN, 'a')
    const purge = (memoryBefore: number) =>
      store.purge({
        answersBefore: 0,
        deliveriesBefore: 0,
        memoryBefore,
        outboxBefore: 0,
        waitingBefore: 0,
        proposalsBefore: 0,
      })
    expect((await purge(MONDAY)).memory).toBe(0)
    expect((await purge(MONDAY + 1)).memory).toBe(1)
    expect(await memoriesOf(ANN)).toEqual([])
  })
}
