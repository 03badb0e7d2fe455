import { expect, it } from 'vitest'
import { ANN, aDelivery, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { AT, anItem, keepPeople } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

export function saving(storage: () => Storage): void {
  it('replaces a person by the one saved later', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    const changed = aPerson({ hour: 600, topics: ['données'], trade: 'accueil', paused: 'open', plannedThrough: null })
    expect(await store.save([{ kind: 'person-saved', person: changed }])).toBe('saved')
    expect(await store.person(ANN)).toEqual(changed)
  })

  it('changes nothing at all when a delivery was already there', async () => {
    const { store } = storage()
    await store.save([{ kind: 'delivered', delivery: aDelivery() }])
    const outcome = await store.save([
      { kind: 'person-saved', person: aPerson() },
      { kind: 'announced', item: anItem() },
      { kind: 'delivered', delivery: aDelivery({ objective: 'autre' }) },
    ])
    expect(outcome).toBe('conflict')
    expect(await store.answerSheet(ANN, MONDAY, 1)).toMatchObject({ person: null, delivery: aDelivery() })
    expect(await rowsIn(storage(), 'outbox')).toEqual([])
  })

  it('changes nothing at all when an announcement was already there', async () => {
    const { store } = storage()
    await store.save([{ kind: 'announced', item: anItem() }])
    const outcome = await store.save([
      { kind: 'delivered', delivery: aDelivery() },
      { kind: 'announced', item: anItem({ policy: 'once-more' }) },
    ])
    expect(outcome).toBe('conflict')
    expect((await store.answerSheet(ANN, MONDAY, 1)).delivery).toBeNull()
    expect(await storage().outbox.claim({ tenant: ANN.tenant, at: AT, limit: 9, leaseMs: 1 })).toMatchObject([anItem()])
  })

  it('lets one of two servers bring the same delivery', async () => {
    const { store, elsewhere } = storage()
    const bring = (on: typeof store) => on.save([{ kind: 'delivered', delivery: aDelivery() }])
    const outcomes = await Promise.all([bring(store), bring(elsewhere.store), bring(store)])
    expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'saved'])
  })

  it('moves one thing about a person and leaves the rest, so that two clicks do not undo each other', async () => {
    const { store } = storage()
    const person = aPerson({ hour: 615, excluded: ['a'] })
    await store.save([{ kind: 'person-saved', person }])
    await Promise.all([
      store.save([{ kind: 'excluded-changed', who: ANN, excluded: ['a', 'b'] }]),
      store.save([{ kind: 'plain-changed', who: ANN, plain: true }]),
      store.save([{ kind: 'day-decided', who: ANN, day: MONDAY }]),
    ])
    expect(await store.person(ANN)).toEqual({ ...person, excluded: ['a', 'b'], plain: true, plannedThrough: MONDAY })
  })

  it('keeps one wish, takes it back, and leaves alone whatever else is saved meanwhile', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB)
    const first = { series: 'verifier', from: MONDAY + 1, until: MONDAY + 30 }
    const second = { ...first, series: 'proteger' }
    for (const wish of [first, second]) await store.save([{ kind: 'wished', who: ANN, wish }])
    await store.save([{ kind: 'person-saved', person: aPerson({ hour: 600 }) }])
    expect(await store.person(ANN)).toEqual(aPerson({ hour: 600, wish: second }))
    expect((await store.person(BOB))?.wish).toBeNull()
    await store.save([{ kind: 'wished', who: ANN, wish: null }])
    expect((await store.person(ANN))?.wish).toBeNull()
  })

  it('spends a wish that was ripe, never one for a later day', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    const wish = { series: 'verifier', from: MONDAY + 1, until: MONDAY + 30 }
    await store.save([{ kind: 'wished', who: ANN, wish }])
    await store.save([{ kind: 'wish-spent', who: ANN, day: MONDAY }])
    expect((await store.person(ANN))?.wish).toEqual(wish)
    await store.save([{ kind: 'wish-spent', who: ANN, day: MONDAY + 1 }])
    expect((await store.person(ANN))?.wish).toBeNull()
  })

  it('never takes a decided day back', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.save([{ kind: 'day-decided', who: ANN, day: MONDAY + 1 }])
    await store.save([{ kind: 'day-decided', who: ANN, day: MONDAY }])
    expect((await store.person(ANN))?.plannedThrough).toBe(MONDAY + 1)
  })

  it('makes nobody up when a change names a stranger', async () => {
    const { store } = storage()
    await keepPeople(store, BOB)
    await store.save([
      { kind: 'plain-changed', who: ANN, plain: true },
      { kind: 'day-decided', who: ANN, day: MONDAY },
      { kind: 'delivery-marked', who: ANN, day: MONDAY, position: 1, outcome: 'passed' },
    ])
    expect(await store.person(ANN)).toBeNull()
    expect(await store.person(BOB)).toEqual(aPerson(BOB))
  })

  it('marks one delivery of one person', async () => {
    const { store } = storage()
    await store.save([
      { kind: 'delivered', delivery: aDelivery() },
      { kind: 'delivered', delivery: aDelivery({ position: 2 }) },
      { kind: 'delivered', delivery: aDelivery(BOB) },
      { kind: 'delivery-marked', who: ANN, day: MONDAY, position: 1, outcome: 'excluded' },
    ])
    const outcomeOf = async (who: typeof ANN, position: number) =>
      (await store.answerSheet(who, MONDAY, position)).delivery?.outcome
    expect([await outcomeOf(ANN, 1), await outcomeOf(ANN, 2), await outcomeOf(BOB, 1)]).toEqual([
      'excluded',
      null,
      null,
    ])
  })

  it('drops what waits for a person, not what is being sent, and nothing of others', async () => {
    const { store, outbox } = storage()
    const later = anItem({ key: 'later/1', notBefore: AT + 1 })
    await store.save([
      { kind: 'announced', item: anItem() },
      { kind: 'announced', item: later },
      { kind: 'announced', item: anItem({ to: BOB }) },
    ])
    await outbox.claim({ tenant: ANN.tenant, at: AT, limit: 1, leaseMs: 1_000 })
    await store.save([{ kind: 'announcements-dropped', who: ANN }])
    expect((await store.portable(ANN)).messages).toEqual([{ key: anItem().key, state: 'claimed' }])
    expect((await store.portable(BOB)).messages).toHaveLength(1)
    expect(await store.save([{ kind: 'announced', item: later }])).toBe('saved')
  })

  it('keeps a report with its question and day, and no trace of who wrote it', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    const { tenant } = ANN
    await store.save([{ kind: 'error-reported', tenant, question: 'q1', text: 'Cette loi a changé.', day: MONDAY }])
    const [report, ...others] = await rowsIn(storage(), 'error_report')
    expect(others).toEqual([])
    expect(report).toMatchObject({ tenant, question: 'q1', text: 'Cette loi a changé.', day: MONDAY })
    expect(JSON.stringify(report)).not.toContain(ANN.person)
  })

  it('counts uses of a template by day, version and organisation', async () => {
    const { store, elsewhere } = storage()
    const use = { kind: 'content-used', tenant: 'a', what: 'prompt', id: 'p1', version: '1', day: MONDAY } as const
    await Promise.all([store.save([use]), elsewhere.store.save([use]), store.save([{ ...use, tenant: 'b' }])])
    await store.save([{ ...use, day: MONDAY + 1 }])
    const rows = await rowsIn(storage(), 'content_use')
    expect(rows.map(row => [row.tenant, row.day, row.uses]).sort()).toEqual([
      ['a', MONDAY, 2],
      ['a', MONDAY + 1, 1],
      ['b', MONDAY, 1],
    ])
  })

  it('saves nothing without complaint', async () => {
    expect(await storage().store.save([])).toBe('saved')
  })
}
