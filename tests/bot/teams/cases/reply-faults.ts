import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'
import type { Fault } from '../../../support/wire/fake-connector.ts'
import { spoken } from '../../../support/wire/spoken.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
  bot.replies(() => ({ type: 'say', spoken: spoken() }))
})
afterAll(() => bot.close())
afterEach(() => bot.clear())

const FAULTS: [string, Fault][] = [
  ...[400, 401, 403, 404, 408, 412, 413, 500, 502, 503, 504].map(
    status => [String(status), { status }] as [string, Fault],
  ),
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }],
  ['a redirect', { status: 307, headers: { location: '/elsewhere' } }],
  ['a reset', { does: 'reset' }],
  ['silence', { does: 'hang' }],
]

describe('a reply that the connector does not take', () => {
  it.each(FAULTS)('(%s) is tried once, and the turn ends well', async (_what, fault) => {
    bot.connector.fault({ ...fault, times: 10 })
    expect(await bot.post(bot.activities.message())).toMatchObject({ status: 200, text: '' })
    expect(bot.connector.calls).toHaveLength(1)
    expect(bot.log.lines.filter(line => line.includes('a reply was not sent'))).toHaveLength(1)
  })

  it('does not keep a click waiting', async () => {
    const patient = await edgeUnderTest({ sendTimeoutMs: 15_000 })
    patient.replies(() => ({ type: 'say', spoken: spoken() }))
    patient.connector.fault({ does: 'hang' })
    const before = Date.now()
    expect(await patient.post(patient.activities.cardAction('today'))).toMatchObject({ status: 200 })
    expect(Date.now() - before).toBeLessThan(4_900)
    await patient.close()
  })
})
