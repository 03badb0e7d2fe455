import { expect, it } from 'vitest'
import { ANN, aDelivery, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { AT, aDayMessage, anItem, aPlan, keepPeople, OTHER_ANN, someone } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

export function planning(storage: () => Storage): void {
  const claim = (tenant = ANN.tenant) => storage().outbox.claim({ tenant, at: AT, limit: 1_000, leaseMs: 60_000 })

  it('keeps the delivery, what is to be said, and that the day is decided', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.plan([aPlan()])
    expect(await store.answerSheet(ANN, MONDAY, 1)).toMatchObject({
      person: aPerson({ plannedThrough: MONDAY }),
      delivery: aDelivery(),
    })
    expect(await claim()).toMatchObject([{ ...aPlan().card?.announcement, attempts: 1 }])
  })

  it('decides a day on which nothing comes', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.plan([{ who: ANN, day: MONDAY, card: null }])
    expect((await store.person(ANN))?.plannedThrough).toBe(MONDAY)
    expect(await store.learner(ANN, MONDAY)).toMatchObject({ deliveries: [] })
    expect(await claim()).toEqual([])
  })

  it('tells what waited in place of a card, once, whoever plans it', async () => {
    const { store, elsewhere } = storage()
    await keepPeople(store, ANN, BOB)
    await store.save([
      { kind: 'day-message-queued', message: aDayMessage() },
      { kind: 'day-message-queued', message: aDayMessage({ until: MONDAY + 30 }) },
      { kind: 'day-message-queued', message: aDayMessage({ key: 'word/2' }) },
      { kind: 'day-message-queued', message: aDayMessage({ who: BOB }) },
    ])
    expect((await store.learner(ANN, MONDAY))?.waiting).toEqual([aDayMessage(), aDayMessage({ key: 'word/2' })])
    const announcement = anItem({ announcement: aDayMessage().announcement })
    const plan = { who: ANN, day: MONDAY, card: null, message: { key: 'word/1', announcement } }
    await Promise.all([store.plan([plan]), elsewhere.store.plan([plan]), store.plan([plan])])
    expect(await claim()).toMatchObject([{ announcement: aDayMessage().announcement, to: ANN }])
    const after = await store.learner(ANN, MONDAY)
    expect(after?.waiting.map(message => message.key)).toEqual(['word/2'])
    expect(after?.person.plannedThrough).toBe(MONDAY)
    expect((await store.learner(BOB, MONDAY))?.waiting).toHaveLength(1)
  })

  it('keeps what waited when a card was quicker that day: one word a day', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.save([{ kind: 'day-message-queued', message: aDayMessage() }])
    const card = aPlan()
    await store.plan([card])
    const announcement = anItem({ key: card.card?.announcement.key ?? '' })
    await store.plan([{ who: ANN, day: MONDAY, card: null, message: { key: 'word/1', announcement } }])
    expect(await claim()).toHaveLength(1)
    expect((await store.learner(ANN, MONDAY))?.waiting).toHaveLength(1)
  })

  it('queues nothing for somebody who is not known', async () => {
    const { store } = storage()
    await store.save([{ kind: 'day-message-queued', message: aDayMessage() }])
    expect(Object.values(await storage().dump()).flat()).toEqual([])
  })

  it('plans nothing at all without complaint', async () => {
    await storage().store.plan([])
    expect(Object.values(await storage().dump()).flat()).toEqual([])
  })

  it('takes a ripe wish along with the card, and leaves it on a day without one', async () => {
    const { store } = storage()
    const wish = { series: 'esprit-critique', from: MONDAY, until: MONDAY + 30 }
    for (const who of [ANN, BOB]) await store.save([{ kind: 'person-saved', person: aPerson({ ...who, wish }) }])
    await store.plan([{ who: ANN, day: MONDAY, card: null }, aPlan(BOB, { day: MONDAY - 1 })])
    expect((await store.person(ANN))?.wish).toEqual(wish)
    expect((await store.person(BOB))?.wish).toEqual(wish)
    await store.plan([aPlan(ANN, { day: MONDAY + 1 })])
    expect((await store.learner(ANN, MONDAY))?.person.wish).toBeNull()
    expect((await store.person(BOB))?.wish).toEqual(wish)
  })

  it('leaves a delivery that was there and says nothing of it, while the others are kept', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, BOB)
    const asked = aDelivery({ objective: 'autre', question: 'autre-1', reason: { why: 'asked' } })
    await store.save([{ kind: 'delivered', delivery: asked }])
    await store.plan([aPlan(ANN), aPlan(BOB)])
    expect(await store.answerSheet(ANN, MONDAY, 1)).toMatchObject({
      person: { plannedThrough: MONDAY },
      delivery: asked,
    })
    expect((await claim()).map(item => item.to)).toEqual([BOB])
  })

  it('leaves an announcement that was there as it is', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    const plan = aPlan()
    const item = anItem({ key: plan.card?.announcement.key ?? '', policy: 'once-more' })
    await store.save([{ kind: 'announced', item }])
    await store.plan([plan])
    expect(await claim()).toMatchObject([item])
    expect((await store.answerSheet(ANN, MONDAY, 1)).delivery).toEqual(aDelivery())
  })

  it('does once what two servers plan at the same time', async () => {
    const { store, elsewhere } = storage()
    const everyone = Array.from({ length: 80 }, (_, n) => someone(n))
    await keepPeople(store, ...everyone)
    const plans = everyone.map(who => aPlan(who))
    await Promise.all([store.plan(plans), elsewhere.store.plan([...plans].reverse()), store.plan(plans)])
    expect(await rowsIn(storage(), 'delivery')).toHaveLength(80)
    expect(await claim()).toHaveLength(80)
  })

  it('takes two days of one person in one call', async () => {
    const { store } = storage()
    await keepPeople(store, ANN)
    await store.plan([aPlan(ANN, { day: MONDAY + 1 }), aPlan(ANN), aPlan(ANN)])
    const learner = await store.learner(ANN, MONDAY)
    expect(learner?.deliveries.map(delivery => delivery.day)).toEqual([MONDAY, MONDAY + 1])
    expect(learner?.person.plannedThrough).toBe(MONDAY + 1)
    expect(await claim()).toHaveLength(2)
  })

  it('never takes a decided day back', async () => {
    const { store } = storage()
    await store.save([{ kind: 'person-saved', person: aPerson({ plannedThrough: MONDAY + 1 }) }])
    await store.plan([{ who: ANN, day: MONDAY, card: null }])
    expect((await store.person(ANN))?.plannedThrough).toBe(MONDAY + 1)
  })

  it('plans nothing for somebody who was erased meanwhile', async () => {
    const { store } = storage()
    await keepPeople(store, BOB)
    await store.plan([aPlan(ANN), aPlan(BOB)])
    expect(JSON.stringify(await storage().dump())).not.toContain(ANN.person)
    expect(await claim()).toHaveLength(1)
  })

  it('plans for two people who bear one id in two organisations', async () => {
    const { store } = storage()
    await keepPeople(store, ANN, OTHER_ANN)
    await store.plan([aPlan(ANN), aPlan(OTHER_ANN, { objective: 'autre' })])
    expect((await store.answerSheet(ANN, MONDAY, 1)).delivery?.objective).toBe('verifier-une-source')
    expect((await store.answerSheet(OTHER_ANN, MONDAY, 1)).delivery?.objective).toBe('autre')
    expect((await claim(OTHER_ANN.tenant)).map(item => item.to)).toEqual([OTHER_ANN])
  })
}
