import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { SendOutcome } from '../../../../bot/teams/outcome.ts'
import { ANN } from '../../../support/builders.ts'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import type { Fault } from '../../../support/wire/fake-connector.ts'
import { BOT_USER } from '../../../support/wire/ids.ts'
import { aCard, spoken } from '../../../support/wire/spoken.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
})
afterAll(() => bot.close())
afterEach(() => bot.clear())

const send = (over: { serviceUrl?: string; conversation?: string } = {}) =>
  bot.edge.messenger.send(
    ANN,
    { conversation: 'a:1personalconv', serviceUrl: bot.connector.serviceUrl, user: '29:1user1', ...over },
    spoken('La carte du jour', 'Votre question du jour'),
  )
const error = (code: string) => ({ error: { code, message: 'x' } })

describe('writing first', () => {
  it('is one POST, in the shape that Teams knows', async () => {
    expect(await send()).toEqual({ is: 'sent', messageId: expect.stringMatching(/^act-/) })
    expect(bot.connector.calls).toHaveLength(1)
    const [call] = bot.connector.calls
    expect(call).toMatchObject({
      method: 'POST',
      path: '/emea/v3/conversations/a%3A1personalconv/activities',
      headers: {
        authorization: expect.stringMatching(/^Bearer outbound-/),
        'content-type': 'application/json; charset=utf-8',
      },
    })
    expect(call?.body).toEqual({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: bot.connector.serviceUrl,
      from: { id: BOT_USER },
      recipient: { id: '29:1user1', aadObjectId: ANN.person },
      conversation: { conversationType: 'personal', id: 'a:1personalconv', tenantId: ANN.tenant },
      summary: 'Votre question du jour',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard('La carte du jour') }],
    })
  })

  it('finds the place with and without the last slash of the service address', async () => {
    await send({ serviceUrl: `${bot.connector.origin}/emea` })
    await send({ serviceUrl: bot.connector.origin })
    expect(bot.connector.calls.map(call => call.path)).toEqual([
      '/emea/v3/conversations/a%3A1personalconv/activities',
      '/v3/conversations/a%3A1personalconv/activities',
    ])
  })

  it.each<[string, Fault, SendOutcome]>([
    ['400', { status: 400, body: error('BadArgument') }, { is: 'failed', why: 'denied' }],
    ['401', { status: 401, body: error('BotNotRegistered') }, { is: 'failed', why: 'denied' }],
    [
      '403, disabled by the administrator',
      { status: 403, body: error('BotDisabledByAdmin') },
      { is: 'failed', why: 'blocked' },
    ],
    [
      '403, not installed',
      { status: 403, body: error('BotNotInConversationRoster') },
      { is: 'failed', why: 'blocked' },
    ],
    [
      '403, blocked by the person',
      { status: 403, body: error('ConversationBlockedByUser') },
      { is: 'failed', why: 'blocked' },
    ],
    [
      '403, blocked, told inside a text',
      { status: 403, body: { errorCode: 209, message: '{\r\n  "subCode": "MessageWritesBlocked"\r\n}' } },
      { is: 'failed', why: 'blocked' },
    ],
    ['403 for another reason', { status: 403, body: error('InvalidBotApiHost') }, { is: 'failed', why: 'denied' }],
    ['404', { status: 404, body: error('ConversationNotFound') }, { is: 'failed', why: 'gone' }],
    ['410', { status: 410 }, { is: 'failed', why: 'gone' }],
    ['408', { status: 408 }, { is: 'doubtful', why: 'timeout' }],
    ['412', { status: 412 }, { is: 'throttled', retryAfterMs: null }],
    ['413', { status: 413, body: error('MessageSizeTooBig') }, { is: 'failed', why: 'too-big' }],
    ['429', { status: 429 }, { is: 'throttled', retryAfterMs: null }],
    ['429, with seconds', { status: 429, headers: { 'retry-after': '7' } }, { is: 'throttled', retryAfterMs: 7000 }],
    [
      '429, with very many seconds',
      { status: 429, headers: { 'retry-after': '999999' } },
      { is: 'throttled', retryAfterMs: 3_600_000 },
    ],
    ['500', { status: 500 }, { is: 'doubtful', why: 'server' }],
    ['502', { status: 502 }, { is: 'doubtful', why: 'server' }],
    ['503', { status: 503, headers: { 'retry-after': '1' } }, { is: 'doubtful', why: 'server' }],
    ['504', { status: 504 }, { is: 'doubtful', why: 'server' }],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }, { is: 'failed', why: 'denied' }],
    ['a permanent redirect', { status: 308, headers: { location: '/elsewhere' } }, { is: 'failed', why: 'denied' }],
    ['a reset', { does: 'reset' }, { is: 'doubtful', why: 'server' }],
    ['silence', { does: 'hang' }, { is: 'doubtful', why: 'timeout' }],
    ['an answer that comes too late', { delayMs: 2_000 }, { is: 'doubtful', why: 'timeout' }],
    ['a yes whose body breaks off', { does: 'half' }, { is: 'sent', messageId: '' }],
    ['a yes that is no JSON', { status: 202, body: 'x' }, { is: 'sent', messageId: '' }],
  ])('%s: one request, and what it means', async (_what, fault, outcome) => {
    bot.connector.fault({ ...fault, times: 10 })
    const before = Date.now()
    expect(await send()).toEqual(outcome)
    expect(Date.now() - before).toBeLessThan(1_500)
    expect(bot.connector.calls).toHaveLength(1)
  })

  it('obeys a Retry-After that is a date', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString()
    bot.connector.fault({ status: 429, headers: { 'retry-after': date } })
    const outcome = await send()
    expect(outcome).toMatchObject({ is: 'throttled' })
    const { retryAfterMs } = outcome as { retryAfterMs: number }
    expect(Math.abs(retryAfterMs - 90_000)).toBeLessThan(5_000)
  })

  it('knows that nothing was accepted when nobody listens', async () => {
    const closed = await edgeUnderTest()
    const { serviceUrl } = closed.connector
    await closed.connector.close()
    const address = { conversation: 'a:1', serviceUrl, user: '29:1' }
    expect(await closed.edge.messenger.send(ANN, address, spoken())).toEqual({ is: 'refused-connection' })
    await closed.close()
  })

  it('says of a failure which tenant and what kind, and nothing of the person or the message', async () => {
    bot.connector.fault({ status: 403, body: error('BotDisabledByAdmin') })
    await send()
    const lines = bot.log.lines.join('\n')
    expect(lines).toContain(ANN.tenant)
    expect(lines).toContain('blocked')
    for (const secret of [ANN.person, '29:1user1', 'a:1personalconv', 'La carte du jour', 'outbound-'])
      expect(lines).not.toContain(secret)
  })
})

describe('a stored address that is not on the list', () => {
  const hostile = (own: string): string[] => {
    const { host, port } = new URL(own)
    return [
      'https://smba.trafficmanager.net/emea/',
      'https://evil.example/emea/',
      'http://evil.example/',
      `http://evil.example:${port}/`,
      `http://${host}.evil.example/`,
      `http://evil.example/${host}`,
      `http://evil.example#${own}`,
      `http://evil.example?${own}`,
      `http://${host}@evil.example/`,
      `http://user@${host}/`,
      `http://user:secret@${host}/`,
      `http://:@${host}/`.replace(':@', ':x@'),
      `https://${host}/`,
      `ftp://${host}/`,
      `ws://${host}/`,
      `file://${host}/etc/passwd`,
      `javascript:fetch("${own}")`,
      'data:text/plain,x',
      'blob:http://evil.example/x',
      'about:blank',
      'mailto:x@evil.example',
      `//${host}/`,
      `/emea/`,
      'emea',
      '',
      ' ',
      '\u0000',
      'http://',
      'http:///',
      'http://[::1/',
      'http://127.0.0.1/',
      'http://127.0.0.1:1/',
      `http://127.0.0.1:${Number(port) + 1}/`,
      `http://127.0.0.2:${port}/`,
      `http://0.0.0.0:${port}/`,
      `http://localhost:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://127.0.0.1.:${port}/x`.replace('127.0.0.1.', '127.0.0.1.nip.example'),
      'http://169.254.169.254/metadata/identity/oauth2/token',
      'http://metadata.google.internal/',
      'http://10.0.0.1/',
      'http://192.168.0.1/',
      `http://evil.example\\@${host}/`,
      `http://evil.example%2f${host}/`,
      `http://evil.example\u3002${host}/`,
      `http://\u0435xample.example/`,
      `http://evil.example:80:${port}/`,
      `${own}?redirect=http://evil.example`,
      `${own}#http://evil.example`,
      `http://${host}:@evil.example/`,
      `http://evil.example /${host}`,
    ]
  }

  it('makes no request, and not even a token is asked for: 50 spellings', async () => {
    const fresh = await edgeUnderTest()
    const addresses = hostile(fresh.connector.serviceUrl)
    expect(addresses.length).toBeGreaterThanOrEqual(50)
    for (const serviceUrl of addresses) {
      const address = { conversation: 'a:1', serviceUrl, user: '29:1' }
      expect([serviceUrl, await fresh.edge.messenger.send(ANN, address, spoken())]).toEqual([
        serviceUrl,
        { is: 'failed', why: 'denied' },
      ])
    }
    expect(fresh.connector.calls).toEqual([])
    expect(fresh.idp.asked.token).toBe(0)
    await fresh.close()
  })

  it.each(['', '.', '..', '...'])('nor does a conversation that would change the path (%s)', async conversation => {
    expect(await send({ conversation })).toEqual({ is: 'failed', why: 'denied' })
    expect(bot.connector.calls).toEqual([])
  })

  it('keeps a conversation id inside its segment', async () => {
    await send({ conversation: '../../x/y?z#w' })
    expect(bot.connector.calls.map(call => call.path)).toEqual([
      '/emea/v3/conversations/..%2F..%2Fx%2Fy%3Fz%23w/activities',
    ])
  })
})
