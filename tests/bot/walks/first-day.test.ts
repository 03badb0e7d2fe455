import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotUnderTest, botUnderTest, type Driven } from '../../support/bot.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'

const HOUR = 3_600_000
const FRIDAY_1000 = MONDAY_0930_PARIS - 3 * 24 * HOUR + HOUR / 2

describe('a person’s first days, over HTTP with the real SDK and a real database', () => {
  let bot: BotUnderTest
  let ann: Driven
  beforeAll(async () => {
    bot = await botUnderTest({ at: FRIDAY_1000 })
    ann = bot.person()
  })
  afterAll(() => bot.close())

  it('installing brings one welcome, and nothing else comes before a yes', async () => {
    for (const activity of ann.does.install()) await ann.send(activity)
    expect(bot.connector.calls.filter(call => call.method === 'POST')).toHaveLength(1)
    bot.clock.at = MONDAY_0930_PARIS
    expect(await bot.app.turnOver()).toBe(0)
    bot.clock.at = FRIDAY_1000
  })

  it('« Commencer » says when the first card comes, and offers one now', async () => {
    const started = await ann.click('start')
    expect(started.text).toMatch(/lundi 23 novembre/)
    expect(started.button('today')).not.toBeNull()
  })

  let answered: Record<string, unknown>
  it('an answer replaces the card by its explanation, with the source', async () => {
    const question = await ann.click('today')
    const delivery = question.button('answer')
    expect(delivery).toHaveProperty('delivery')
    answered = { ...delivery, choice: 'o2', confidence: '3' }
    const feedback = await ann.click('answer', answered)
    expect(feedback.text).toMatch(/Pas encore/)
    expect(feedback.text).toContain('Une référence bien écrite peut ne pas exister.')
    expect(feedback.text).toContain('Note de cadrage de Rennes Métropole')
  })

  it('the same answer again, or another one, changes nothing and shows the first result', async () => {
    const again = await ann.click('answer', { ...answered, choice: 'o1' })
    expect(again.text).toMatch(/Pas encore/)
    const { answers } = await bot.app.deps.store.portable({
      tenant: '11111111-1111-4111-8111-111111111111',
      person: 'aaaaaaaa-0000-4000-8000-000000000001',
    })
    expect(answers).toHaveLength(1)
    expect(answers[0]?.chosen).toEqual(['o2'])
  })

  it('fifty clicks at once are one answer', async () => {
    bot.clock.at = MONDAY_0930_PARIS
    await bot.app.turnOver()
    const pushed = bot.connector.calls.findLast(call => call.body?.attachments)
    const card = JSON.stringify(pushed?.body)
    const delivery = /"delivery":"([^"]+)"/.exec(card)?.[1]
    const clicks = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        ann.click('answer', { delivery, choice: `o${1 + (i % 3)}`, confidence: '' }),
      ),
    )
    expect(new Set(clicks.map(c => c.status))).toEqual(new Set([200]))
    expect(new Set(clicks.map(c => c.text.split('\n').find(line => /Pas encore|C’est ça/.test(line)))).size).toBe(1)
  })

  it('the day’s card comes once, however often the clock ticks', async () => {
    const before = bot.connector.calls.length
    for (let i = 0; i < 5; i++) await bot.app.turnOver()
    expect(bot.connector.calls.length).toBe(before)
  })

  it('a colleague’s card, an unknown card and an unknown button get a kind sentence', async () => {
    const bob = bot.person({ person: 'aaaaaaaa-0000-4000-8000-000000000002', user: '29:2bob' })
    const theirs = await bob.click('answer', answered)
    expect(theirs.status).toBe(200)
    expect(theirs.text).not.toMatch(/Légifrance/)
    for (const said of [await ann.click('answer', { delivery: 'x', choice: 'o1' }), await ann.click('nonsense', {})]) {
      expect(said.status).toBe(200)
      expect(said.text.length).toBeGreaterThan(20)
    }
  })
})
