import { describe, expect, it } from 'vitest'
import { tick } from '../../../bot/loops/tick.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { ANN, aCatalog, aPerson, MONDAY_0930_PARIS } from '../../support/builders.ts'

/** A tick over storage in memory, in which one port does as told. */
function ticking(broken: (storage: ReturnType<typeof openMemory>) => object) {
  const storage = openMemory()
  const troubles: string[] = []
  const deps = {
    ...storage,
    catalog: aCatalog(),
    messenger: { send: async () => ({ is: 'sent' as const, messageId: '' }), update: async () => ({ is: 'sent' }) },
    perSecond: 10,
    now: () => MONDAY_0930_PARIS,
    sleep: async () => {},
    counted: () => {},
    speak: () => ({ card: {}, summary: '' }),
    trouble: (_: unknown, step: string) => troubles.push(step),
    ...broken(storage),
  }
  return { storage, troubles, tick: () => tick(deps as never) }
}

const fails = async () => {
  throw new Error('broken')
}

describe('a minute of the loop', () => {
  it('brings the daily card when the rounds or the figures fail, and says what failed', async () => {
    const { storage, troubles, tick } = ticking(({ peers, figures }) => ({
      peers: { ...peers, organisations: fails },
      figures: { ...figures, weeksDue: fails },
    }))
    await storage.store.save([{ kind: 'person-saved', person: aPerson() }])
    expect(await tick()).toEqual([ANN.tenant])
    expect(troubles).toEqual(['rounds', 'figures'])
  })

  it('does all the rest when the daily cards fail', async () => {
    const { storage, troubles, tick } = ticking(({ store }) => ({ store: { ...store, zones: fails } }))
    await storage.members.replaceMembers(ANN.tenant, [{ ...ANN, unit: [], roles: [] }])
    await tick()
    expect(troubles).toEqual(['daily cards'])
    expect(storage.state.figure_period.size).toBeGreaterThan(0)
  })
})
