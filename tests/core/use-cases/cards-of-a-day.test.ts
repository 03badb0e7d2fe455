import { describe, expect, it } from 'vitest'
import { composeAnnouncement } from '../../../core/use-cases/compose-announcement.ts'
import { planDailyCards, planFor } from '../../../core/use-cases/plan-daily-cards.ts'
import {
  ANN,
  aCatalog,
  aDelivery,
  anObjectiveFile,
  aPerson,
  BOB,
  MONDAY,
  MONDAY_0930_PARIS,
  TENANT,
} from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'

const HOUR = 3_600_000
const catalog = aCatalog(['a', 'b', 'c', 'd'].map(id => anObjectiveFile(id)))

async function started(over: Parameters<typeof aPerson>[0] = {}) {
  const chat = chatUnderTest({ catalog })
  await chat.store.save([{ kind: 'person-saved', person: aPerson(over) }])
  const deps = { ...chat, catalog }
  const plan = (at = chat.clock.at) => planDailyCards(deps)({ zone: 'Europe/Paris', at, limit: 2 })
  const waiting = async () => {
    const items = await chat.outbox.claim({ tenant: TENANT, at: chat.clock.at + 3.5 * HOUR, limit: 100, leaseMs: 1 })
    return items.map(item => item.key)
  }
  const compose = (announcement: { kind: 'daily-card' | 'later-card'; day: number; position: number }) =>
    composeAnnouncement(deps)({ to: ANN, announcement, at: chat.clock.at })
  return { ...chat, ann: chat.person(), plan, waiting, compose }
}

describe('the morning', () => {
  it('plans one card for each person whose moment has come, in as many goes as it takes', async () => {
    const { store, plan, clock } = await started()
    for (let i = 2; i <= 6; i++)
      await store.save([
        {
          kind: 'person-saved',
          person: aPerson({ person: `aaaaaaaa-0000-4000-8000-00000000000${i}`, hour: i === 6 ? 900 : 570 }),
        },
      ])
    expect(await plan()).toEqual({ looked: 5, cards: 5, messages: 0, without: 0 })
    expect(await plan()).toEqual({ looked: 0, cards: 0, messages: 0, without: 0 })
    clock.at += 6 * HOUR
    expect(await plan(clock.at)).toEqual({ looked: 1, cards: 1, messages: 0, without: 0 })
  })

  it('decides a day off once, and looks at it no more', async () => {
    const { plan } = await started({ paused: 'open' })
    expect(await plan()).toEqual({ looked: 1, cards: 0, messages: 0, without: 1 })
    expect(await plan()).toEqual({ looked: 0, cards: 0, messages: 0, without: 0 })
  })

  it('brings what waited to be told in place of a card, once, and the card comes the day after', async () => {
    const { store, plan, clock, waiting } = await started()
    const announcement = { kind: 'later-card', day: MONDAY, position: 9 } as const
    const message = { who: ANN, key: 'word/1', announcement, from: MONDAY - 3, until: MONDAY + 3 }
    await store.save([
      { kind: 'day-message-queued', message },
      { kind: 'day-message-queued', message: { ...message, key: 'word/0', from: MONDAY + 1 } },
    ])
    expect(await plan()).toEqual({ looked: 1, cards: 0, messages: 1, without: 0 })
    expect(await plan()).toEqual({ looked: 0, cards: 0, messages: 0, without: 0 })
    clock.at += 24 * HOUR
    expect(await plan()).toMatchObject({ messages: 1 })
    clock.at += 24 * HOUR
    expect(await plan()).toMatchObject({ cards: 1, messages: 0 })
    expect(await waiting()).toHaveLength(1)
  })

  it('leaves what waited for another day when they asked for their lesson first, and forgets what came too late', async () => {
    const { store, ann, plan, clock } = await started()
    const announcement = { kind: 'later-card', day: MONDAY, position: 9 } as const
    const message = { who: ANN, key: 'word/1', announcement, from: MONDAY, until: MONDAY + 1 }
    await store.save([{ kind: 'day-message-queued', message }])
    await ann.say('ma leçon')
    expect(await plan()).toMatchObject({ messages: 0 })
    expect((await store.learner(ANN, MONDAY))?.waiting).toEqual([message])
    clock.at += 48 * HOUR
    expect(await plan()).toMatchObject({ cards: 1, messages: 0 })
  })

  it('tells nothing unasked on a day that has its card, even if the day does not count as decided yet', async () => {
    const { store, clock } = await started()
    const announcement = { kind: 'later-card', day: MONDAY, position: 9 } as const
    const message = { who: ANN, key: 'word/1', announcement, from: MONDAY, until: MONDAY }
    const learner = await store.learner(ANN, MONDAY)
    if (!learner) throw new Error('nobody there')
    const told = { ...learner, waiting: [message] }
    expect(planFor(told, { catalog }, clock.at)?.message).toMatchObject({ key: 'word/1' })
    const brought = { ...told, deliveries: [aDelivery({ day: MONDAY, position: 1 })] }
    expect(planFor(brought, { catalog }, clock.at)).toEqual({ who: ANN, day: MONDAY, card: null })
  })

  it('is not waited for by someone who asks for « ma leçon » first, and then brings nothing more', async () => {
    const { ann, plan, clock, waiting } = await started()
    clock.at = MONDAY_0930_PARIS - HOUR
    expect((await ann.say('ma leçon')).button('answer')).not.toBeNull()
    clock.at = MONDAY_0930_PARIS
    expect((await plan()).cards).toBe(0)
    expect(await waiting()).toEqual([])
  })

  it('shows by « ma leçon » the very card that was planned, and the planned one is not sent besides', async () => {
    const { ann, plan, waiting } = await started()
    await plan()
    expect((await ann.say('ma leçon')).button('answer')).toEqual({
      delivery: expect.stringMatching(/^2026-11-23\.1\./),
    })
    expect(await waiting()).toEqual([])
  })

  it('has nothing to say any more when the card was answered, put away, or the person paused', async () => {
    const daily = { kind: 'daily-card', day: MONDAY, position: 1 } as const
    for (const act of ['pass', 'answer', 'pauseOpen']) {
      const { ann, plan, compose } = await started()
      await plan()
      expect(await compose(daily)).toHaveProperty('notice')
      const delivery = (await ann.say('ma leçon')).button('answer')
      await ann.click(act, { ...delivery, choice: 'o1' })
      expect(await compose(daily), act).toHaveProperty('moot')
    }
  })
})

describe('a card put off', () => {
  it('« plus tard » brings it back once the same day, in working time', async () => {
    const { ann, waiting, clock } = await started()
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    const later = await ann.click('later', delivery)
    expect(later.text).toMatch(/12\s?[h:]\s?30/)
    await ann.click('later', delivery)
    expect(await waiting()).toEqual([expect.stringMatching(/^later\//)])
    expect(clock.at).toBe(MONDAY_0930_PARIS)
  })

  it('late in the day it waits without a reminder', async () => {
    const { ann, waiting, clock } = await started()
    clock.at = MONDAY_0930_PARIS + 5 * HOUR
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    await ann.click('later', delivery)
    expect(await waiting()).toEqual([])
  })

  it('« passer » and « pas pour moi » can be undone, and leave no grade', async () => {
    for (const act of ['pass', 'exclude']) {
      const { ann, store } = await started()
      const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
      const away = await ann.click(act, delivery)
      expect(away.button('putBack')).toEqual(delivery)
      expect((await store.person(ANN))?.excluded.length).toBe(act === 'exclude' ? 1 : 0)
      expect((await ann.click('putBack', delivery)).button('answer')).toEqual(delivery)
      expect((await store.person(ANN))?.excluded).toEqual([])
      expect((await store.portable(ANN)).reviews).toEqual([])
    }
  })

  it('« pas pour moi » keeps the objective away until it is brought back in the settings', async () => {
    const { ann, store } = await started({ budget: 3 })
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    await ann.click('exclude', delivery)
    const excluded = (await store.person(ANN))?.excluded[0]
    const others = new Set<unknown>()
    for (let i = 0; i < 3; i++) {
      const next = (await ann.click('another')).button('answer')
      if (next) await ann.click('answer', { ...next, choice: 'o1' })
    }
    for (const d of (await store.portable(ANN)).deliveries.slice(1)) others.add(d.objective)
    expect(others.has(excluded)).toBe(false)
    const settings = await ann.click('restore', { objective: excluded })
    expect(settings.card).not.toBeNull()
    expect((await store.person(ANN))?.excluded).toEqual([])
  })
})

describe('the day’s budget', () => {
  it('is never exceeded by what is brought or offered', async () => {
    const { ann, store } = await started({ budget: 2 })
    const first = (await ann.say('ma leçon')).button('answer')
    const feedback = await ann.click('answer', { ...first, choice: 'o1' })
    expect(feedback.button('another')).not.toBeNull()
    const second = (await ann.click('another')).button('answer')
    const last = await ann.click('answer', { ...second, choice: 'o1' })
    expect(last.button('another')).toBeNull()
    expect((await ann.say('ma leçon')).button('answer')).toBeNull()
    expect((await store.portable(ANN)).deliveries).toHaveLength(2)
  })

  it('does not count what they ask for by name', async () => {
    const { ann } = await started()
    const practised = (await ann.click('practise', { objective: 'd' })).button('answer')
    await ann.click('answer', { ...practised, choice: 'o1' })
    expect((await ann.say('ma leçon')).button('answer')).not.toBeNull()
  })
})

describe('answers', () => {
  it('with nothing chosen ask again and keep nothing', async () => {
    const { ann, store } = await started()
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    const again = await ann.click('answer', { ...delivery, choice: '' })
    expect(again.button('answer')).toEqual(delivery)
    expect((await store.portable(ANN)).answers).toEqual([])
  })

  it('feed memory once a day and objective', async () => {
    const { ann, store } = await started()
    for (let i = 0; i < 3; i++) {
      const delivery = (await ann.click('practise', { objective: 'a' })).button('answer')
      await ann.click('answer', { ...delivery, choice: 'o1' })
    }
    const kept = await store.portable(ANN)
    expect(kept.answers).toHaveLength(3)
    expect(kept.reviews).toEqual([{ ...ANN, objective: 'a', day: MONDAY, grade: 3 }])
    expect(kept.memories.map(m => m.reviews)).toEqual([1])
  })

  it('keep nothing but their key when adaptation is off', async () => {
    const { ann, store } = await started({ adaptation: false })
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    const feedback = await ann.click('answer', { ...delivery, choice: 'o2', confidence: '3' })
    expect(feedback.text).toMatch(/Pas encore/)
    const kept = await store.portable(ANN)
    expect(kept.answers).toEqual([expect.objectContaining({ chosen: [], confidence: null, right: null })])
    expect([kept.reviews, kept.memories]).toEqual([[], []])
    expect((await ann.click('answer', { ...delivery, choice: 'o1' })).text).not.toMatch(/C’est ça|Pas encore/)
  })

  it('of a colleague’s card are refused, and seen by nobody else', async () => {
    const { ann, person, store } = await started()
    await store.save([{ kind: 'person-saved', person: aPerson(BOB) }])
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    await ann.click('answer', { ...delivery, choice: 'o2' })
    for (const verb of ['answer', 'view', 'pass', 'later', 'verdict', 'wording', 'openReport', 'putBack'])
      expect(
        (await person(BOB).click(verb, { ...delivery, choice: 'o1', verdict: 'useful', plain: true })).text,
      ).not.toContain('Une référence bien écrite')
    expect((await store.portable(BOB)).answers).toEqual([])
  })
})

describe('what they think of it', () => {
  it('is one mark, changeable', async () => {
    const { ann, store, state } = await started()
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    await ann.click('answer', { ...delivery, choice: 'o1' })
    await ann.click('verdict', { ...delivery, verdict: 'useful' })
    await ann.click('verdict', { ...delivery, verdict: 'useful' })
    await ann.click('verdict', { ...delivery, verdict: 'not-useful' })
    expect((await store.portable(ANN)).deliveries[0]?.verdict).toBe('not-useful')
    expect(JSON.stringify(state)).not.toContain('"useful":2')
  })

  it('reports an error without its author, and points out personal data instead of keeping it', async () => {
    const { ann } = await started()
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    const pointed = await ann.click('sendReport', { ...delivery, text: 'Voir avec jean.dupont@ville.fr' })
    expect(pointed.button('sendReport')).toEqual(delivery)
    const thanks = await ann.click('sendReport', { ...delivery, text: 'L’adresse est contact@ville.fr' })
    expect(thanks.button('sendReport')).toBeNull()
    expect(thanks.button('view')).toEqual(delivery)
  })

  it('keeps the plain version once chosen', async () => {
    const { ann, store } = await started()
    const delivery = (await ann.say('ma leçon')).button('answer') ?? {}
    const plain = await ann.click('wording', { ...delivery, plain: true })
    expect(plain.text).toContain('Une IA cite une loi. Que faites-vous ?')
    expect((await store.person(ANN))?.plain).toBe(true)
  })
})
