import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { botKeys, COOL_DOWN_MS, EMPTY_COOL_DOWN_MS, FRESH_MS, LONGEST_STALE_MS } from '../../../bot/teams/jwks.ts'
import { type FakeIdp, fakeIdp } from '../../support/wire/fake-idp.ts'
import { BOT_ISSUER } from '../../support/wire/ids.ts'
import { keptLog } from '../../support/wire/log.ts'

let idp: FakeIdp
beforeEach(async () => {
  idp = await fakeIdp()
})
afterEach(() => idp.close())

const keys = () => botKeys({ openIdMetadataUrl: idp.metadataUrl, tokenIssuer: BOT_ISSUER, loopback: true }, keptLog())
const AT = 1_000_000_000_000

describe('the signing keys of the bot service', () => {
  it('are read once for any number of requests that come together', async () => {
    const held = keys()
    const found = await Promise.all(Array.from({ length: 50 }, () => held.find('good', AT)))
    expect(found.every(key => typeof key === 'object' && key.endorsements.has('msteams'))).toBe(true)
    expect(idp.asked).toMatchObject({ metadata: 1, keys: 1 })
  })

  it.each(['unendorsed', 'bare', 'short', 'nobody'])('do not include %s', async kid => {
    expect(await keys().find(kid, AT)).toBe('unknown')
  })

  it('are looked for again when one is unknown, but not more often than every five minutes', async () => {
    const held = keys()
    await held.find('good', AT)
    for (let i = 0; i < 100; i++) await held.find(`x${i}`, AT + i)
    expect(idp.asked.keys).toBe(1)
    await held.find('y', AT + COOL_DOWN_MS)
    expect(idp.asked.keys).toBe(2)
  })

  it('are not looked for again for the sake of a published key that may not be used', async () => {
    const held = keys()
    await held.find('good', AT)
    await held.find('bare', AT + COOL_DOWN_MS)
    expect(idp.asked.keys).toBe(1)
  })

  it('are read again after a day', async () => {
    const held = keys()
    await held.find('good', AT)
    await held.find('good', AT + FRESH_MS)
    expect(idp.asked.keys).toBe(1)
    await held.find('good', AT + FRESH_MS + 1)
    expect(idp.asked.keys).toBe(2)
  })

  it('stay the very same while they do not change', async () => {
    const held = keys()
    const before = await held.find('good', AT)
    expect(await held.find('good', AT + FRESH_MS + 1)).toBe(before)
    expect(held.generation()).toBe(1)
  })

  it('go on serving while the endpoint is down, for five days and not longer', async () => {
    const held = keys()
    await held.find('good', AT)
    idp.setDown(true)
    expect(await held.find('good', AT + FRESH_MS + 1)).toBeTypeOf('object')
    expect(await held.find('good', AT + LONGEST_STALE_MS)).toBeTypeOf('object')
    expect(await held.find('good', AT + LONGEST_STALE_MS + COOL_DOWN_MS)).toBe('unavailable')
    idp.setDown(false)
    expect(await held.find('good', AT + LONGEST_STALE_MS + 3 * COOL_DOWN_MS)).toBeTypeOf('object')
  })

  it('are not there when they never could be read: nothing passes, and the next try is soon', async () => {
    idp.setDown(true)
    const held = keys()
    expect(await held.find('good', AT)).toBe('unavailable')
    expect(held.loaded()).toBe(false)
    idp.setDown(false)
    expect(await held.find('good', AT + EMPTY_COOL_DOWN_MS - 1)).toBe('unavailable')
    expect(await held.find('good', AT + EMPTY_COOL_DOWN_MS)).toBeTypeOf('object')
    expect(held.loaded()).toBe(true)
  })

  it('are not taken from metadata of another issuer', async () => {
    idp.posing('https://api.botframework.example')
    expect(await keys().find('good', AT)).toBe('unavailable')
    expect(idp.asked.keys).toBe(0)
  })

  it('are not fetched in the clear, except on this very machine when that was said', async () => {
    const held = botKeys({ openIdMetadataUrl: idp.metadataUrl, tokenIssuer: BOT_ISSUER, loopback: false }, keptLog())
    expect(await held.find('good', AT)).toBe('unavailable')
    expect(idp.asked.keys).toBe(0)
  })
})
