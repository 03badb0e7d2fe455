import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ANN } from '../../../support/builders.ts'
import { edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import { BOT_APP_ID } from '../../../support/wire/ids.ts'
import { selfSigned } from '../../../support/wire/self-signed.ts'
import { spoken } from '../../../support/wire/spoken.ts'

const folder = mkdtempSync(join(tmpdir(), 'apprenance-cert-'))
afterAll(() => rmSync(folder, { recursive: true }))
const first = (bot: Awaited<ReturnType<typeof edgeUnderTest>>) =>
  bot.edge.messenger.send(ANN, { conversation: 'a:1', serviceUrl: bot.connector.serviceUrl, user: '29:1' }, spoken())

describe('our own token', () => {
  it('is asked for with the password, once for many sends at the same time, and kept', async () => {
    const bot = await edgeUnderTest()
    await Promise.all(Array.from({ length: 20 }, () => first(bot)))
    await first(bot)
    bot.replies(() => ({ type: 'say', spoken: spoken() }))
    await bot.post(bot.activities.message())
    expect(bot.idp.asked.token).toBe(1)
    expect(Object.fromEntries(bot.idp.tokenRequests[0] ?? [])).toMatchObject({
      client_id: BOT_APP_ID,
      client_secret: 'a password for tests',
      grant_type: 'client_credentials',
      scope: 'https://api.botframework.com/.default',
    })
    expect(new Set(bot.connector.calls.map(call => call.headers.authorization))).toEqual(new Set(['Bearer outbound-1']))
    await bot.close()
  })

  it('is asked for with the certificate', async () => {
    const certificatePath = join(folder, 'bot.pem')
    writeFileSync(certificatePath, selfSigned('apprenance'))
    const bot = await edgeUnderTest({ password: null, certificatePath })
    expect(await first(bot)).toMatchObject({ is: 'sent' })
    const [asked] = bot.idp.tokenRequests
    const [header] = (asked?.get('client_assertion') ?? '').split('.')
    expect(JSON.parse(Buffer.from(header ?? '', 'base64url').toString())).toMatchObject({
      'x5t#S256': expect.any(String),
      x5c: expect.any(Array),
    })
    expect(asked?.get('client_secret')).toBeNull()
    await bot.close()
  })

  it('that can’t be had means that nothing was sent, and that it may be tried again', async () => {
    const bot = await edgeUnderTest()
    bot.idp.setDown(true)
    expect(await first(bot)).toEqual({ is: 'refused-connection' })
    expect(bot.connector.calls).toEqual([])
    bot.idp.setDown(false)
    expect(await first(bot)).toMatchObject({ is: 'sent' })
    await bot.close()
  })

  it.each([
    [503, {}],
    [200, {}],
    [200, { token_type: 'Bearer', expires_in: 3600, access_token: '' }],
    [401, { error: 'invalid_client', error_description: 'x' }],
    [500, 'x'],
  ])('is not taken from an answer that holds none (%i %j)', async (status, body) => {
    const bot = await edgeUnderTest()
    bot.idp.answerTokensWith(status, body)
    expect(await first(bot)).toEqual({ is: 'refused-connection' })
    expect(bot.connector.calls).toEqual([])
    await bot.close()
  })
})
