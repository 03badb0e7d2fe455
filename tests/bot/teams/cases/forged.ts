import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { botKeys } from '../../../../bot/teams/jwks.ts'
import { servicePlaces } from '../../../../bot/teams/service-place.ts'
import { strictAuth } from '../../../../bot/teams/strict-auth.ts'
import { TENANT } from '../../../support/builders.ts'
import type { Activity } from '../../../support/wire/activities.ts'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID, BOT_APP_ID, BOT_ISSUER, OTHER_TENANT } from '../../../support/wire/ids.ts'
import { spoken } from '../../../support/wire/spoken.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
  // Whoever got through would make the bot send something.
  bot.replies(() => ({ type: 'say', spoken: spoken() }))
  await bot.edge.handle('', {}, Date.now())
})
afterAll(() => bot.close())
afterEach(() => bot.clear())

interface Request {
  authorization: string
  activity: unknown
}
type Forge = (bot: EdgeUnderTest) => Request

const now = () => Math.floor(Date.now() / 1000)
const genuine = (bot: EdgeUnderTest): Request => ({
  authorization: `Bearer ${bot.idp.botToken(bot.connector.serviceUrl)}`,
  activity: bot.activities.message(),
})
/** A genuine request but for its token. */
const token =
  (...how: Parameters<EdgeUnderTest['idp']['botToken']> extends [string, ...infer Rest] ? Rest : never): Forge =>
  bot => ({ ...genuine(bot), authorization: `Bearer ${bot.idp.botToken(bot.connector.serviceUrl, ...how)}` })
const header =
  (change: (genuine: string) => string): Forge =>
  bot => ({ ...genuine(bot), authorization: change(genuine(bot).authorization) })
/** A genuine token, and an activity that it does not cover. */
const activity =
  (change: (genuine: Activity, bot: EdgeUnderTest) => unknown): Forge =>
  bot => ({ ...genuine(bot), activity: change(bot.activities.message(), bot) })
const parts = (authorization: string) => authorization.slice('Bearer '.length).split('.')
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = (part: string | undefined): Activity =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
/** The signed address is the activity's own, so that only the list can refuse it. */
const address =
  (serviceUrl: string): Forge =>
  bot => ({
    authorization: `Bearer ${bot.idp.botToken(serviceUrl)}`,
    activity: { ...bot.activities.message(), serviceUrl },
  })

const TOKENS: [string, Forge][] = [
  ['no Authorization', header(() => '')],
  ['only the scheme', header(() => 'Bearer')],
  ['an empty token', header(() => 'Bearer ')],
  ['the scheme in lower case', header(all => all.replace('Bearer', 'bearer'))],
  ['the scheme in upper case', header(all => all.replace('Bearer', 'BEARER'))],
  ['another scheme', header(all => all.replace('Bearer', 'Basic'))],
  ['no scheme', header(all => all.slice('Bearer '.length))],
  ['two spaces after the scheme', header(all => all.replace('Bearer ', 'Bearer  '))],
  ['two parts', header(all => `Bearer ${parts(all).slice(0, 2).join('.')}`)],
  ['four parts', header(all => `${all}.x`)],
  ['no signature', header(all => `Bearer ${parts(all).slice(0, 2).join('.')}.`)],
  ['something after the token', header(all => `${all} x`)],
  ['two tokens', header(all => `${all}, ${all}`)],
  ['a header that is no JSON', header(all => `Bearer ${['x', ...parts(all).slice(1)].join('.')}`)],
  ['claims that are no object', header(all => `Bearer ${parts(all)[0]}.${encoded('x')}.${parts(all)[2]}`)],
  ['claims that are a list', header(all => `Bearer ${parts(all)[0]}.${encoded([1])}.${parts(all)[2]}`)],
  ['8 KB of signature', header(all => all + 'x'.repeat(8192))],
  [
    'claims changed after signing',
    header(all => {
      const [head, claims, signature] = parts(all)
      return `Bearer ${head}.${encoded({ ...decoded(claims), exp: now() + 9999 })}.${signature}`
    }),
  ],
  ['a signature changed by one letter', header(all => all.replace(/.(?=.{10}$)/, x => (x === 'A' ? 'B' : 'A')))],
  ['no algorithm', token({}, 'good', { alg: 'none' })],
  ['no algorithm, in other words', token({}, 'good', { header: { alg: 'None' } })],
  ['a symmetric algorithm with the public key', token({}, 'good', { alg: 'HS256' })],
  ['another asymmetric algorithm', token({}, 'good', { header: { alg: 'RS512' } })],
  ['an algorithm that is a list', token({}, 'good', { header: { alg: ['RS256'] } })],
  ['no key id', token({}, 'good', { header: { kid: undefined } })],
  ['a key id that is a number', token({}, 'good', { header: { kid: 1 } })],
  ['an extension that a verifier must know', token({}, 'good', { header: { crit: ['exp'] } })],
  ['a key of their own under a known name', token({}, 'foreign')],
  ['a key of their own, shown in the header', token({}, 'unknown', { header: { jwk: { kty: 'RSA' } } })],
  ['an unknown key', token({}, 'unknown')],
  ['a key that is too short', token({}, 'short')],
  ['a key endorsed for another channel', token({}, 'webchat')],
  ['a key with an empty list of endorsements', token({}, 'unendorsed')],
  ['a key without endorsements', token({}, 'bare')],
  ['no end', token({ exp: undefined })],
  ['an end that is a text', token({ exp: String(now() + 3600) })],
  ['expired for 6 minutes', token({ exp: now() - 360 })],
  ['expired for a year', token({ exp: now() - 31_536_000 })],
  ['not valid before 6 minutes from now', token({ nbf: now() + 360 })],
  ['a beginning that is a text', token({ nbf: 'now' })],
  ['no audience', token({ aud: undefined })],
  ['an empty audience', token({ aud: '' })],
  ['another bot', token({ aud: OTHER_TENANT })],
  ['the API of the same product', token({ aud: API_CLIENT_ID })],
  ['the add-in of the same product', token({ aud: ADDIN_CLIENT_ID })],
  ['an audience that is a list', token({ aud: ['22222222-2222-4222-8222-222222222222'] })],
  ['no issuer', token({ iss: undefined })],
  ['an issuer that is a list', token({ iss: ['https://api.botframework.com'] })],
  ['the issuer with a slash', token({ iss: 'https://api.botframework.com/' })],
  ['the government cloud', token({ iss: 'https://api.botframework.us' })],
  [
    'Entra v1, of the home tenant',
    token({ iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0', appid: API_CLIENT_ID }),
  ],
  [
    'Entra v2, of the home tenant',
    token({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, ver: '2.0', azp: API_CLIENT_ID }),
  ],
  [
    'Entra v2, of a foreign tenant',
    token({ iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, ver: '2.0', azp: ADDIN_CLIENT_ID }),
  ],
  [
    'another bot that speaks as a bot',
    token({
      iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
      ver: '2.0',
      azp: OTHER_TENANT,
    }),
  ],
  ['an anonymous caller', token({ iss: undefined, aud: undefined, appid: 'AnonymousSkill' })],
  ['no service address', token({ serviceurl: undefined })],
  ['an empty service address', token({ serviceurl: '' })],
  ['service addresses in a list', token({ serviceurl: ['x'] })],
]

const NOT_ALLOWED: [string, Forge][] = [
  ['a token for another service address', token({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
  [
    'the address without its last slash',
    activity((a, b) => ({ ...a, serviceUrl: b.connector.serviceUrl.slice(0, -1) })),
  ],
  ['no service address', activity(({ serviceUrl: _, ...rest }) => rest)],
  ['an empty service address', activity(a => ({ ...a, serviceUrl: '' }))],
  ['a service address that is null', activity(a => ({ ...a, serviceUrl: null }))],
  ['an origin that is not on the list', address('https://smba.trafficmanager.net/emea/')],
  ['an origin that only begins like one', address('https://127.0.0.1.example/emea/')],
  ['an allowed origin behind user information', bot => address(bot.connector.serviceUrl.replace('//', '//x:y@'))(bot)],
  ['an allowed origin with a question', bot => address(`${bot.connector.serviceUrl}?x=`)(bot)],
  ['an address that is no address', address('emea')],
  ['another channel', activity(a => ({ ...a, channelId: 'webchat' }))],
  ['the emulator', activity(a => ({ ...a, channelId: 'emulator' }))],
  ['the channel in upper case', activity(a => ({ ...a, channelId: 'MSTEAMS' }))],
  ['an empty channel', activity(a => ({ ...a, channelId: '' }))],
  ['a channel that is null', activity(a => ({ ...a, channelId: null }))],
  ['no channel', activity(({ channelId: _, ...rest }) => rest)],
  [
    'another channel with its own endorsed key',
    bot => ({
      authorization: `Bearer ${bot.idp.botToken(bot.connector.serviceUrl, {}, 'webchat')}`,
      activity: { ...bot.activities.message(), channelId: 'webchat' },
    }),
  ],
  ['a tenant that is not served', bot => ({ ...genuine(bot), activity: withTenants(bot, OTHER_TENANT, OTHER_TENANT) })],
  ['two tenants', bot => ({ ...genuine(bot), activity: withTenants(bot, TENANT, OTHER_TENANT) })],
  ['two tenants, the other way round', bot => ({ ...genuine(bot), activity: withTenants(bot, OTHER_TENANT, TENANT) })],
  ['no tenant', bot => ({ ...genuine(bot), activity: withTenants(bot, undefined, undefined) })],
  ['a tenant that is no id', bot => ({ ...genuine(bot), activity: withTenants(bot, 'x', 'x') })],
  ['a tenant that is a list', bot => ({ ...genuine(bot), activity: withTenants(bot, [TENANT], undefined) })],
  ['a message of nobody', activity(a => ({ ...a, from: { id: '29:1user1' } }))],
  ['a person who is no id', activity(a => ({ ...a, from: { id: '29:1user1', aadObjectId: 'ann' } }))],
  [
    'a click of nobody',
    bot => ({ ...genuine(bot), activity: { ...bot.activities.cardAction('answer'), from: { id: '29:1user1' } } }),
  ],
]
const withTenants = (bot: EdgeUnderTest, first: unknown, second: unknown): Activity => {
  const base = bot.activities.message()
  return {
    ...base,
    channelData: { tenant: { id: first } },
    conversation: { ...(base.conversation as Activity), tenantId: second },
  }
}

const MALFORMED: [string, Forge][] = [
  ['no type', activity(({ type: _, ...rest }) => rest)],
  ['a type that is a number', activity(a => ({ ...a, type: 1 }))],
  ['no sender', activity(({ from: _, ...rest }) => ({ ...rest, type: 'conversationUpdate' }))],
  ['no conversation id', activity(a => ({ ...a, conversation: { tenantId: TENANT } }))],
  ['no recipient', activity(({ recipient: _, ...rest }) => rest)],
]

const FORGED = [
  ...TOKENS.map(([what, forge]) => [401, what, forge] as const),
  ...NOT_ALLOWED.map(([what, forge]) => [403, what, forge] as const),
]

describe('our own guard, with no second lock behind it', () => {
  it.each(FORGED)('%i: %s', async (status, _what, forge) => {
    const { authorization, activity } = forge(bot)
    const answer = await guardAlone()(authorization, activity as Activity, Date.now())
    expect(answer).toMatchObject({ refused: status })
  })

  it('lets a genuine request through', async () => {
    const { authorization, activity } = genuine(bot)
    expect(await guardAlone()(authorization, activity as Activity, Date.now())).toEqual({ let: 'through' })
  })

  const guardAlone = () =>
    strictAuth({
      appId: BOT_APP_ID,
      issuer: BOT_ISSUER,
      keys: botKeys({ openIdMetadataUrl: bot.idp.metadataUrl, tokenIssuer: BOT_ISSUER, loopback: true }, bot.log),
      placeOf: servicePlaces(new Set([bot.connector.origin])),
      tenants: new Set([TENANT]),
      secondLock: async () => ({ let: 'through' }) as never,
    })
})

describe('nothing that is not the bot service gets through', () => {
  const all = [...FORGED, ...MALFORMED.map(([what, forge]) => [400, what, forge] as const)]
  let fetched = 0
  beforeAll(() => {
    fetched = bot.idp.asked.metadata
  })

  it.each(all)('%i: %s', async (status, _what, forge) => {
    const { authorization, activity } = forge(bot)
    const answer = await bot.post(activity, authorization)
    expect({ status: answer.status, text: answer.text }).toEqual({ status, text: '' })
    expect(bot.events).toEqual([])
    expect(bot.connector.calls).toEqual([])
    expect(await bot.post(bot.activities.message())).toMatchObject({ status: 200 })
    expect(bot.events).toHaveLength(1)
  })

  it('asked for the keys no more than once again, for the SDK, however often it was lied to', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(bot.idp.asked.metadata - fetched).toBeLessThanOrEqual(1)
  })
})

describe('2 000 genuine tokens with one letter changed', () => {
  it('are all refused', async () => {
    const { authorization, activity } = genuine(bot)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= '
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: authorization.length - 1 }),
        fc.constantFrom(...letters),
        fc.constantFrom('replace', 'insert', 'remove'),
        async (index, letter, how) => {
          const rest = authorization.slice(how === 'insert' ? index : index + 1)
          const changed = authorization.slice(0, index) + (how === 'remove' ? '' : letter) + rest
          fc.pre(changed !== authorization)
          expect(await bot.edge.handle(changed, activity, Date.now())).toEqual({ status: 401 })
        },
      ),
      { numRuns: 2_000 },
    )
    expect(bot.events).toEqual([])
  })
})

describe('what is in order gets through', () => {
  it.each<[string, Forge]>([
    ['a genuine request', genuine],
    ['one that expired 4 minutes ago, as clocks differ', token({ exp: now() - 240 })],
    ['one that begins in 4 minutes, as clocks differ', token({ nbf: now() + 240 })],
    ['one without a beginning', token({ nbf: undefined })],
    ['one with the tenant told once', bot => ({ ...genuine(bot), activity: withTenants(bot, TENANT, undefined) })],
    [
      'one with the tenant told once, elsewhere',
      bot => ({ ...genuine(bot), activity: withTenants(bot, undefined, TENANT) }),
    ],
    [
      'one with the tenant in capitals',
      bot => ({ ...genuine(bot), activity: withTenants(bot, TENANT.toUpperCase(), TENANT) }),
    ],
    ['the same activity again', genuine],
  ])('%s', async (_what, forge) => {
    const { authorization, activity } = forge(bot)
    expect(await bot.post(activity, authorization)).toMatchObject({ status: 200, text: '' })
    expect(bot.events).toHaveLength(1)
    expect(bot.connector.calls).toHaveLength(1)
  })
})
