import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API } from '../../../core/http-contract.ts'
import { type BotUnderTest, botUnderTest } from '../../support/bot.ts'
import { ANN, aCatalog, anObjectiveFile, MONDAY_0930_PARIS } from '../../support/builders.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID } from '../../support/wire/ids.ts'

const DAY_MS = 86_400_000
const TOPIC = 'esprit-critique'

describe('« M’en reparler demain dans Teams », from the pane to the card', () => {
  let bot: BotUnderTest
  beforeAll(async () => {
    const catalog = aCatalog(['a', 'b', 'c'].map(id => anObjectiveFile(id)))
    bot = await botUnderTest({ at: MONDAY_0930_PARIS, catalog })
  })
  afterAll(() => bot?.close())

  const post = (series: string | null, oid = ANN.person) =>
    fetch(bot.origin + API.wish, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${bot.idp.entraToken(API_CLIENT_ID, ADDIN_CLIENT_ID, { oid })}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ series }),
    })
  const WISHED = 'Vous avez demandé ce sujet depuis le volet'
  /** The cards that came by themselves on the days after, one turn of the clock each. */
  const morning = async (days: number) => {
    const before = bot.connector.calls.length
    bot.clock.at = MONDAY_0930_PARIS + days * DAY_MS
    await bot.app.turnOver()
    return bot.connector.calls.slice(before).map(({ body }) => JSON.stringify(body?.attachments ?? ''))
  }

  it('is told kindly to whom the bot does not write yet', async () => {
    expect((await post(TOPIC)).status).toBe(409)
  })

  it('brings that topic the next day and says why, then never again by itself', async () => {
    const ann = bot.person()
    for (const activity of ann.does.install()) await ann.send(activity)
    await ann.click('start')
    const kept = await post(TOPIC)
    expect([kept.status, await kept.json()]).toEqual([200, { day: '2026-11-24' }])
    const [card, ...others] = await morning(1)
    expect(others).toEqual([])
    expect(card).toContain(WISHED)
    const [next] = await morning(2)
    expect(next).toContain('answer')
    expect(next).not.toContain(WISHED)
  })

  it('is taken back before the morning', async () => {
    await post(TOPIC)
    expect((await post(null)).status).toBe(204)
    const [card] = await morning(3)
    expect(card).not.toContain(WISHED)
  })

  it('takes no wish without a token, and none that carries a word more', async () => {
    const bare = await fetch(bot.origin + API.wish, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ series: TOPIC }),
    })
    expect(bare.status).toBe(401)
    expect(JSON.stringify(bot.log.lines)).not.toContain(TOPIC)
  })
})
