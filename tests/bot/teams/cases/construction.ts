import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import type { TeamsEdgeConfig } from '../../../../bot/teams/config.ts'
import { teamsEdge } from '../../../../bot/teams/teams-edge.ts'
import { edgeConfig } from '../../../support/wire/edge-config.ts'
import { edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { fakeIdp } from '../../../support/wire/fake-idp.ts'
import { BOT_ISSUER } from '../../../support/wire/ids.ts'
import { keptLog } from '../../../support/wire/log.ts'

const nowhere = { metadataUrl: 'http://127.0.0.1:9/m', loginUrl: 'http://127.0.0.1:9' }
const start = (over: Partial<TeamsEdgeConfig>) => () =>
  teamsEdge(edgeConfig(nowhere, { origin: 'http://127.0.0.1:9' }, over), {
    converse: async () => ({ type: 'none' }),
    log: keptLog(),
  })

describe('the edge does not start', () => {
  it.each<[string, Partial<TeamsEdgeConfig>]>([
    ['without an app id', { appId: '' }],
    ['with an app id that is none', { appId: 'bot' }],
    ['without the tenant of its registration', { appTenantId: '' }],
    ['without tenants', { allowedTenants: [] }],
    ['with a tenant that is none', { allowedTenants: ['common'] }],
    ['without anywhere to send to', { allowedServiceOrigins: [] }],
    [
      'with a place to send to that is no exact origin',
      { allowedServiceOrigins: ['https://smba.trafficmanager.net/'] },
    ],
    ['with plain http, when others can reach it', { loopback: false }],
    ['with plain http to another machine', { allowedServiceOrigins: ['http://smba.trafficmanager.net'] }],
    ['with a login in the clear', { loginUrl: 'http://login.example' }],
    ['with keys in the clear', { openIdMetadataUrl: 'http://login.example' }],
    ['without an issuer', { tokenIssuer: '' }],
    ['without a secret', { password: null }],
    ['with two secrets', { certificatePath: '/x.pem' }],
    ['with a managed identity and a password', { appType: 'UserAssignedMSI' }],
  ])('%s', (_what, over) => {
    expect(start(over)).toThrow(/can't start/)
  })

  it('but starts with a managed identity, which needs no secret', async () => {
    await start({ appType: 'UserAssignedMSI', password: null })().close()
  })
})

describe('the edge is ready', () => {
  it('only when it has the signing keys; until then nothing passes', async () => {
    const idp = await fakeIdp()
    idp.setDown(true)
    const edge = teamsEdge(edgeConfig(idp, { origin: 'http://127.0.0.1:9' }), {
      converse: async () => ({ type: 'none' }),
      log: keptLog(),
    })
    const activity = { type: 'message', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/' }
    const token = `Bearer ${idp.botToken('http://127.0.0.1:9/')}`
    expect(await edge.handle(token, activity, Date.now())).toEqual({ status: 503 })
    expect(edge.ready()).toBe(false)
    await edge.close()
    await idp.close()
  })

  it('soon after it was made', async () => {
    const bot = await edgeUnderTest()
    await vi.waitFor(() => expect(bot.edge.ready()).toBe(true))
    await bot.close()
  })
})

describe('the SDK’s own words', () => {
  it('reach neither the console nor the log', async () => {
    const said: unknown[] = []
    const spies = (['log', 'warn', 'error'] as const).map(say =>
      vi.spyOn(console, say).mockImplementation((...args) => void said.push(args)),
    )
    vi.resetModules()
    const { quietSdkConsole: afresh } = await import('../../../../bot/teams/quiet-console.ts')
    const log = keptLog()
    afresh(log)
    const idp = await fakeIdp()
    const { JwtTokenExtractor } = createRequire(import.meta.url)('botframework-connector/lib/auth/jwtTokenExtractor.js')
    const stock = new JwtTokenExtractor({ issuer: [BOT_ISSUER], clockTolerance: 300 }, idp.metadataUrl, ['RS256'])
    for (const token of [idp.botToken('x', { exp: 1 }), idp.botToken('x', {}, 'foreign')])
      await expect(stock.getIdentity('Bearer', token, 'msteams')).rejects.toThrow()
    console.log('ours')
    for (const spy of spies) spy.mockRestore()
    await idp.close()
    expect(said).toEqual([['ours']])
    expect(log.lines).toHaveLength(2)
    expect(log.lines.join()).toContain('jwtTokenExtractor')
    expect(log.lines.join()).not.toMatch(/BEGIN|eyJ|Available/)
  })
})
