import { expect, it } from 'vitest'
import type { KeptProposal } from '../../../core/ports/store.ts'
import { ANN, MONDAY } from '../../support/builders.ts'
import { keepPeople } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

const aProposal = (over: Partial<KeptProposal> = {}): KeptProposal => ({
  tenant: ANN.tenant,
  day: MONDAY,
  title: 'Résumer une note',
  body: 'Résume [note] en dix lignes.',
  works: '',
  failsWhere: 'Il oublie les dates.',
  ...over,
})

export function proposing(storage: () => Storage): void {
  it('keeps a template with its day, and no trace of who offered it', async () => {
    const { store, elsewhere } = storage()
    await keepPeople(store, ANN)
    expect(await store.propose(aProposal(), 5)).toBe('kept')
    expect(await elsewhere.store.proposals()).toEqual([aProposal()])
    expect(JSON.stringify(await rowsIn(storage(), 'proposal'))).not.toContain(ANN.person)
  })

  it('keeps once what is sent twice in a day, also when the day is full', async () => {
    const { store } = storage()
    expect(await store.propose(aProposal(), 1)).toBe('kept')
    expect(await store.propose(aProposal(), 1)).toBe('kept')
    expect(await store.proposals()).toHaveLength(1)
  })

  it('takes so many a day from an organisation, whatever arrives at once, and as many from another', async () => {
    const { store, elsewhere } = storage()
    const titles = ['un', 'deux', 'trois', 'quatre']
    const outcomes = await Promise.all(
      titles.map((title, i) => (i % 2 ? store : elsewhere.store).propose(aProposal({ title }), 3)),
    )
    expect(outcomes.sort()).toEqual(['full', 'kept', 'kept', 'kept'])
    expect(await store.propose(aProposal({ day: MONDAY + 1 }), 3)).toBe('kept')
    expect(await store.propose(aProposal({ tenant: 'another' }), 3)).toBe('kept')
    expect((await store.proposals()).map(({ tenant, day }) => [tenant, day]).sort()).toEqual(
      [...[MONDAY, MONDAY, MONDAY, MONDAY + 1].map(day => [ANN.tenant, day]), ['another', MONDAY]].sort(),
    )
  })

  it('forgets it after its time', async () => {
    const { store } = storage()
    await store.propose(aProposal(), 5)
    const limits = { answersBefore: 0, deliveriesBefore: 0, memoryBefore: 0, outboxBefore: 0, waitingBefore: 0 }
    expect(await store.purge({ ...limits, proposalsBefore: MONDAY })).toMatchObject({ proposal: 0 })
    expect(await store.purge({ ...limits, proposalsBefore: MONDAY + 1 })).toMatchObject({ proposal: 1 })
    expect(await store.proposals()).toEqual([])
  })
}
