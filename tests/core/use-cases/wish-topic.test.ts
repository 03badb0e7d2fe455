import { describe, expect, it } from 'vitest'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import type { Person } from '../../../core/domain/people/person.ts'
import { bringToday } from '../../../core/use-cases/bring-today.ts'
import { forgetOldData } from '../../../core/use-cases/forget-old-data.ts'
import { planDailyCards } from '../../../core/use-cases/plan-daily-cards.ts'
import { portableData } from '../../../core/use-cases/portable-data.ts'
import { wishTopic } from '../../../core/use-cases/wish-topic.ts'
import { ANN, aCatalog, anObjectiveFile, aPerson, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

const DAY_MS = 86_400_000
const TOPIC = 'esprit-critique'

async function withAnn(over: Partial<Person> = {}) {
  const storage = openMemory()
  const { store } = storage
  const deps = { ...storage, catalog: aCatalog([anObjectiveFile('a'), anObjectiveFile('b')]) }
  await store.save([{ kind: 'person-saved', person: aPerson(over) }])
  const wish = (series: string | null = TOPIC, at = MONDAY_0930_PARIS) => wishTopic(deps)({ by: ANN, at, series })
  const morning = (days: number) =>
    planDailyCards(deps)({ zone: 'Europe/Paris', at: MONDAY_0930_PARIS + days * DAY_MS, limit: 10 })
  const cardOf = async (day: number) =>
    (await store.learner(ANN, day))?.deliveries.find(delivery => delivery.day === day) ?? null
  return { store, deps, wish, morning, cardOf }
}

describe('a topic asked for from the pane', () => {
  it('comes the next working day, once, and is forgotten with it', async () => {
    const { wish, morning, cardOf, store } = await withAnn()
    expect(await wish()).toEqual({ is: 'kept', day: MONDAY + 1 })
    await morning(0)
    expect((await cardOf(MONDAY))?.reason.why).toBe('new')
    await morning(1)
    expect((await cardOf(MONDAY + 1))?.reason).toEqual({ why: 'wished' })
    expect((await store.person(ANN))?.wish).toBeNull()
    await morning(2)
    expect((await cardOf(MONDAY + 2))?.reason.why).not.toBe('wished')
  })

  it('waits over the weekend, and says for which day', async () => {
    const { wish, morning, cardOf } = await withAnn()
    expect(await wish(TOPIC, MONDAY_0930_PARIS - 3 * DAY_MS)).toEqual({ is: 'kept', day: MONDAY })
    await morning(-2)
    await morning(-1)
    await morning(0)
    expect((await cardOf(MONDAY))?.reason).toEqual({ why: 'wished' })
  })

  it('comes with the card that they ask for themselves, too', async () => {
    const { wish, deps, cardOf, store } = await withAnn()
    await wish()
    await bringToday(deps)({ by: ANN, at: MONDAY_0930_PARIS + DAY_MS, locale: 'fr' })
    expect((await cardOf(MONDAY + 1))?.reason).toEqual({ why: 'wished' })
    expect((await store.person(ANN))?.wish).toBeNull()
  })

  it('is taken back as easily', async () => {
    const { wish, morning, cardOf } = await withAnn()
    await wish()
    expect(await wish(null)).toEqual({ is: 'forgotten' })
    await morning(1)
    expect((await cardOf(MONDAY + 1))?.reason.why).toBe('new')
  })

  it('reaches beyond the topics they follow, never to what they put away', async () => {
    const elsewhere = await withAnn({ topics: ['autre'] })
    await elsewhere.wish()
    await elsewhere.morning(1)
    expect((await elsewhere.cardOf(MONDAY + 1))?.reason).toEqual({ why: 'wished' })
    const away = await withAnn({ excluded: ['a', 'b'] })
    expect(await away.wish()).toEqual({ is: 'no-such-topic' })
  })

  it.each(['invited', 'gone'] as const)('is not kept for somebody %s: the bot does not write to them', async state => {
    const { wish, store } = await withAnn({ state })
    expect(await wish()).toEqual({ is: 'not-started' })
    expect((await store.person(ANN))?.wish).toBeNull()
  })

  it('is not kept for a stranger, who is not made up, and their taking back changes nothing', async () => {
    const { store } = openMemory()
    const wish = wishTopic({ store, catalog: aCatalog() })
    expect(await wish({ by: ANN, at: MONDAY_0930_PARIS, series: TOPIC })).toEqual({ is: 'not-started' })
    expect(await wish({ by: ANN, at: MONDAY_0930_PARIS, series: null })).toEqual({ is: 'forgotten' })
    expect(await store.person(ANN)).toBeNull()
  })

  it('promises no day to somebody away without a date, and goes after thirty days', async () => {
    const { wish, store, deps } = await withAnn({ paused: 'open' })
    expect(await wish()).toEqual({ is: 'kept', day: null })
    await forgetOldData(deps)({ at: MONDAY_0930_PARIS + 31 * DAY_MS })
    expect((await store.person(ANN))?.wish).not.toBeNull()
    await forgetOldData(deps)({ at: MONDAY_0930_PARIS + 33 * DAY_MS })
    expect((await store.person(ANN))?.wish).toBeNull()
  })

  it('is in the export of their data, in dates', async () => {
    const { wish, deps } = await withAnn()
    await wish()
    const { person } = await portableData(deps, ANN)
    expect(person?.wish).toEqual({ series: TOPIC, from: '2026-11-24', until: '2026-12-23' })
  })
})
