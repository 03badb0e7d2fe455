import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { COOL_DOWN_MS, FRESH_MS } from '../../../../bot/teams/jwks.ts'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { OTHER_TENANT } from '../../../support/wire/ids.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
let bot: EdgeUnderTest
let now: number
beforeAll(async () => {
  bot = await edgeUnderTest()
  now = Date.now()
})
afterAll(() => bot.close())
afterEach(() => bot.clear())

const seconds = (at: number) => Math.floor(at / 1000)
const bearer = (over: Record<string, unknown> = {}, key: 'good' | 'next' = 'good') =>
  `Bearer ${bot.idp.botToken(bot.connector.serviceUrl, over, key)}`
const status = async (authorization: string, activity: unknown, at = now) =>
  (await bot.edge.handle(authorization, activity, at)).status

describe('a token that was verified before', () => {
  it('is good for the next activity', async () => {
    const authorization = bearer()
    expect(await status(authorization, bot.activities.message())).toBe(200)
    expect(await status(authorization, bot.activities.cardAction('answer'))).toBe(200)
    expect(bot.events).toHaveLength(2)
  })

  it('vouches for nothing but its own service address, in Teams, for a served tenant and a person', async () => {
    const authorization = bearer()
    const message = bot.activities.message()
    expect(await status(authorization, message)).toBe(200)
    expect(await status(authorization, { ...message, serviceUrl: `${bot.connector.origin}/amer/` })).toBe(403)
    expect(await status(authorization, { ...message, channelId: 'webchat' })).toBe(403)
    expect(await status(authorization, { ...message, channelData: { tenant: { id: OTHER_TENANT } } })).toBe(403)
    expect(await status(authorization, { ...message, from: { id: '29:x' } })).toBe(403)
    expect(bot.events).toHaveLength(1)
  })

  it('ends when it ends, with the same tolerance as a new one', async () => {
    const exp = seconds(now) + 60
    const authorization = bearer({ exp })
    expect(await status(authorization, bot.activities.message(), now)).toBe(200)
    expect(await status(authorization, bot.activities.message(), exp * 1000 + 4 * MINUTE)).toBe(200)
    expect(await status(authorization, bot.activities.message(), exp * 1000 + 5 * MINUTE)).toBe(401)
    expect(await status(authorization, bot.activities.message(), exp * 1000 + 60 * MINUTE)).toBe(401)
  })

  it('is another token as soon as one letter differs', async () => {
    const authorization = bearer()
    expect(await status(authorization, bot.activities.message())).toBe(200)
    expect(
      await status(
        authorization.replace(/.(?=.{10}$)/, x => (x === 'A' ? 'B' : 'A')),
        bot.activities.message(),
      ),
    ).toBe(401)
  })
})

describe('when keys are exchanged', () => {
  it('takes the new key within five minutes, and drops the old one within a day, remembered tokens included', async () => {
    const fresh = await edgeUnderTest()
    const start = Date.now()
    const old = `Bearer ${fresh.idp.botToken(fresh.connector.serviceUrl, { exp: seconds(start + 9 * DAY) })}`
    const young = `Bearer ${fresh.idp.botToken(fresh.connector.serviceUrl, { exp: seconds(start + 9 * DAY) }, 'next')}`
    const at = async (authorization: string, ms: number) =>
      (await fresh.edge.handle(authorization, fresh.activities.message(), start + ms)).status

    expect(await at(old, 0)).toBe(200)
    fresh.idp.rotate()
    expect(await at(old, FRESH_MS - 2 * MINUTE)).toBe(200)
    expect(await at(old, FRESH_MS + MINUTE)).toBe(401)
    expect(await at(young, FRESH_MS + MINUTE)).toBe(200)
    await fresh.close()

    const other = await edgeUnderTest()
    const first = Date.now()
    const next = `Bearer ${other.idp.botToken(other.connector.serviceUrl, {}, 'next')}`
    expect((await other.edge.handle(next, other.activities.message(), first)).status).toBe(401)
    other.idp.rotate()
    expect((await other.edge.handle(next, other.activities.message(), first + MINUTE)).status).toBe(401)
    expect((await other.edge.handle(next, other.activities.message(), first + COOL_DOWN_MS + MINUTE)).status).toBe(200)
    await other.close()
  })
})
