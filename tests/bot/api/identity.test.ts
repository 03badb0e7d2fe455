import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiIdentity, type ApiIdentityConfig, apiIdentity, PUBLIC_ENTRA } from '../../../bot/api/identity.ts'
import { ANN, TENANT } from '../../support/builders.ts'
import { type FakeIdp, fakeIdp } from '../../support/wire/fake-idp.ts'
import { ADDIN_CLIENT_ID, API_CLIENT_ID, BOT_APP_ID, OTHER_TENANT } from '../../support/wire/ids.ts'
import { keptLog } from '../../support/wire/log.ts'

const CONSUMERS = '9188040d-6c67-4c5b-b112-36a304b66dad'
let idp: FakeIdp
let identity: ApiIdentity
const config = (over: Partial<ApiIdentityConfig> = {}): ApiIdentityConfig => ({
  ...PUBLIC_ENTRA,
  apiClientId: API_CLIENT_ID,
  clients: [ADDIN_CLIENT_ID],
  tenants: [TENANT],
  jwksUrl: idp.entraKeysUrl,
  ...over,
})
beforeAll(async () => {
  idp = await fakeIdp()
  identity = apiIdentity(config(), keptLog())
})
afterAll(() => idp.close())

type Over = Parameters<FakeIdp['entraToken']> extends [string, string, ...infer Rest] ? Rest : never
const bearer = (...over: Over) => `Bearer ${idp.entraToken(API_CLIENT_ID, ADDIN_CLIENT_ID, ...over)}`
const of = (authorization: string, at = Date.now()) => identity.of(authorization, at)
const now = () => Math.floor(Date.now() / 1000)

describe('a caller of the API', () => {
  it('is a tenant and a person, and nothing else of what the token says', async () => {
    expect(await of(bearer({ name: 'Ann', preferred_username: 'ann@example.com' }))).toEqual({ who: ANN })
  })

  it.each<[string, Over]>([
    ['an end 4 minutes ago, as clocks differ', [{ exp: now() - 240 }]],
    ['a beginning in 4 minutes, as clocks differ', [{ nbf: now() + 240 }]],
    ['more scopes than ours', [{ scp: 'User.Read access_as_user' }]],
    ['a kind that is a person', [{ idtyp: 'user' }]],
  ])('may have a token with %s', async (_what, over) => {
    expect(await of(bearer(...over))).toEqual({ who: ANN })
  })

  it.each<[string, Over]>([
    ['another API', [{ aud: BOT_APP_ID }]],
    ['an audience in a list', [{ aud: [API_CLIENT_ID] }]],
    ['no audience', [{ aud: undefined }]],
    ['another issuer', [{ iss: 'https://login.example/v2.0' }]],
    ['the issuer of another tenant', [{ iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` }]],
    ['the v1 issuer', [{ iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0' }]],
    ['version 1', [{ ver: '1.0' }]],
    ['no version', [{ ver: undefined }]],
    ['no tenant', [{ tid: undefined }]],
    ['a tenant that is no id', [{ tid: 'common' }]],
    ['a tenant with a pattern in it', [{ tid: '{tenantid}' }]],
    ['no person', [{ oid: undefined }]],
    ['no end', [{ exp: undefined }]],
    ['an end 6 minutes ago', [{ exp: now() - 360 }]],
    ['an end that is a text', [{ exp: String(now() + 60) }]],
    ['no beginning', [{ nbf: undefined }]],
    ['a beginning in 6 minutes', [{ nbf: now() + 360 }]],
    ['an unknown key', [{}, 'unknown']],
    ['a key of their own under a known name', [{}, 'foreign']],
    ['a key that signs for another issuer', [{}, 'webchat']],
    ['a key that does not say for whom it signs', [{}, 'bare']],
    ['no algorithm', [{}, 'good', { alg: 'none' }]],
    ['a symmetric algorithm with the public key', [{}, 'good', { alg: 'HS256' }]],
    ['no key id', [{}, 'good', { header: { kid: undefined } }]],
    ['a key in its header', [{}, 'unknown', { header: { jwk: { kty: 'RSA' } } }]],
    ['the address of a key in its header', [{}, 'unknown', { header: { jku: 'http://127.0.0.1:9/keys' } }]],
    ['the address of a certificate in its header', [{}, 'unknown', { header: { x5u: 'http://127.0.0.1:9/c' } }]],
    ['an extension that a verifier must know', [{}, 'good', { header: { crit: ['x'], x: 1 } }]],
  ])('with a token with %s is nobody', async (_what, over) => {
    expect(await of(bearer(...over))).toEqual({ refused: 401 })
  })

  it.each<[string, Over]>([
    ['a tenant that is not served', [{ tid: OTHER_TENANT }]],
    ['a personal account', [{ tid: CONSUMERS }]],
    ['another program than the add-in', [{ azp: BOT_APP_ID }]],
    ['no program', [{ azp: undefined }]],
    ['no scope', [{ scp: undefined }]],
    ['another scope', [{ scp: 'User.Read' }]],
    ['a scope that only begins like ours', [{ scp: 'access_as_user_admin' }]],
    ['scopes in a list', [{ scp: ['access_as_user'] }]],
    ['a program for itself', [{ idtyp: 'app' }]],
    ['a role in place of a scope', [{ scp: undefined, roles: ['access_as_user'] }]],
    ['a person who is no id', [{ oid: 'ann@example.com' }]],
  ])('with a genuine token of %s may not', async (_what, over) => {
    expect(await of(bearer(...over))).toEqual({ refused: 403 })
  })

  it.each([
    ['nothing', () => ''],
    ['another scheme', () => bearer().replace('Bearer', 'Basic')],
    ['the scheme in lower case', () => bearer().replace('Bearer', 'bearer')],
    ['no token', () => 'Bearer x'],
    ['a token cut short', () => bearer().slice(0, -20)],
    ['a token with a letter changed', () => bearer().replace(/.(?=.{30}$)/, x => (x === 'A' ? 'B' : 'A'))],
    ['a very long token', () => `${bearer()}${'x'.repeat(20_000)}`],
    ['a token of the bot service', () => `Bearer ${idp.botToken('x')}`],
  ])('with %s is nobody', async (_what, authorization) => {
    expect(await of(authorization())).toEqual({ refused: 401 })
  })

  it('made us ask for the keys once, whatever they wrote', () => {
    expect(idp.asked.entraKeys).toBe(1)
  })
})

describe('where keys can’t be had', () => {
  it('nobody can be told apart: 503, until they are there', async () => {
    idp.setDown(true)
    const fresh = apiIdentity(config(), keptLog())
    const start = Date.now()
    expect(await fresh.of(bearer(), start)).toEqual({ refused: 503 })
    expect(fresh.ready()).toBe(false)
    idp.setDown(false)
    expect(await fresh.of(bearer(), start + 11_000)).toEqual({ who: ANN })
    expect(fresh.ready()).toBe(true)
  })

  it('those that were read go on serving, for days and not for ever', async () => {
    const DAY = 24 * 3_600_000
    const long = { exp: now() + 30 * 86_400 }
    const fresh = apiIdentity(config(), keptLog())
    const start = Date.now()
    expect(await fresh.of(bearer(long), start)).toEqual({ who: ANN })
    idp.setDown(true)
    expect(await fresh.of(bearer(long), start + 2 * DAY)).toEqual({ who: ANN })
    expect(await fresh.of(bearer(long), start + 6 * DAY)).toEqual({ refused: 503 })
    idp.setDown(false)
  })
})

describe('the API does not start', () => {
  it.each<Partial<ApiIdentityConfig>>([{ apiClientId: '' }, { clients: [] }, { tenants: [] }])('with %j', over => {
    expect(() => apiIdentity(config(over), keptLog())).toThrow(/needs/)
  })
})
