import { randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EdgeUnderTest, edgeUnderTest } from '../../../support/wire/edge-under-test.ts'

let bot: EdgeUnderTest
beforeAll(async () => {
  bot = await edgeUnderTest()
})
afterAll(() => bot.close())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heap = () => {
  collect()
  collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const exp = Math.floor(Date.now() / 1000) + 3600
const claims = () => ({
  iss: 'https://api.botframework.com',
  aud: '22222222-2222-4222-8222-222222222222',
  exp,
  serviceurl: bot.connector.serviceUrl,
  sub: randomUUID(),
})
/** Every one new: claims, key name and signature; every third under the name of a real key. */
const lie = (n: number) =>
  `Bearer ${part({ alg: 'RS256', kid: n % 3 === 0 ? 'good' : randomUUID() })}.${part(claims())}.${part(randomUUID()).repeat(7)}`

type Seen = Record<number, number>

async function refused(count: number): Promise<Seen> {
  const seen: Seen = {}
  for (let n = 0; n < count; n++) {
    const { status, body } = await bot.edge.handle(lie(n), bot.activities.message(), Date.now())
    if (body !== undefined) throw new Error('something was said')
    seen[status] = (seen[status] ?? 0) + 1
  }
  return seen
}

async function refusedOverHttp(count: number): Promise<Seen> {
  const seen: Seen = {}
  let left = count
  const some = async () => {
    while (left > 0) {
      left--
      const { status, text } = await bot.post(bot.activities.message(), lie(left))
      if (text !== '') throw new Error('something was said')
      seen[status] = (seen[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 16 }, some))
  return seen
}

describe('10 000 refused requests', () => {
  it('leave nothing behind: no memory, no fetches, no log, no handler run', async () => {
    await refused(1_000)
    await refusedOverHttp(200)
    const before = heap()
    const { metadata } = bot.idp.asked
    expect(await refused(9_500)).toEqual({ 401: 9_500 })
    expect(await refusedOverHttp(500)).toEqual({ 401: 500 })
    expect(heap() - before).toBeLessThan(8)
    expect(bot.idp.asked.metadata - metadata).toBe(0)
    expect(bot.idp.asked.metadata).toBe(1)
    expect(bot.events).toEqual([])
    expect(bot.connector.calls).toEqual([])
    expect(bot.log.lines.length).toBeLessThan(5)
    expect(await bot.post(bot.activities.message())).toMatchObject({ status: 200 })
  })
})
