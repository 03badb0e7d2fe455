import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MONDAY_0930_PARIS } from '../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { sessionClient } from '../support/session-client.ts'
import { fakeConnector } from '../support/wire/fake-connector.ts'
import { fakeIdp } from '../support/wire/fake-idp.ts'
import { killedServer } from './killed-server.ts'

/** After every step, by hand: KILL_EVERY=1. */
const EVERY = Number(process.env.KILL_EVERY ?? 8)

describe(`a session, with kill -9 of the server every ${EVERY} steps`, () => {
  let database: FreshDatabase
  let around: Parameters<typeof killedServer>[1]
  let server: Awaited<ReturnType<typeof killedServer>>
  let steps = 0
  const start = async () => {
    server = await killedServer(MONDAY_0930_PARIS, around, database.url)
  }
  beforeAll(async () => {
    database = await freshDatabase()
    around = { idp: await fakeIdp(), connector: await fakeConnector() }
    await start()
  })
  afterAll(async () => {
    await server.end()
    await Promise.all([around.idp.close(), around.connector.close()])
    await database.drop()
  })
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await work()
    steps++
    if (steps % EVERY === 0) {
      await server.end()
      await start()
    }
    return done
  }
  const pages = sessionClient(() => server.origin)

  it('loses nothing that it acknowledged, and goes on where it was', async () => {
    const wish = { series: 'esprit-critique', length: '3', mode: 'phones' }
    const ready = await step(() => server.person().click('sessionOpen', wish))
    const secret = (ready.card?.actions as { url: string }[])[0]?.url.split('#')[1] ?? ''
    const { code } = await pages.look(secret)
    const seats: string[] = []
    for (let i = 0; i < 5; i++) seats.push(await step(() => pages.join(code)))
    expect(await pages.look(secret)).toMatchObject({ phase: 'lobby', seats: 5 })
    await step(() => pages.step(secret, 0, { do: 'start' }))
    for (const [i, seat] of seats.entries()) expect(await step(() => pages.answer(seat, 0, [i % 2]))).toBe(204)
    for (const [i, seat] of seats.entries()) expect((await pages.seen(seat)).chosen).toEqual([i % 2])
    await step(() => pages.step(secret, 1, { do: 'reveal' }))
    await step(() => pages.step(secret, 1, { do: 'reveal' }))
    const { explained, revision } = await pages.look(secret)
    expect([explained?.tally, revision]).toEqual([{ by: 'phones', people: 5, counts: [3, 2, 0] }, 2])
    await step(() => pages.step(secret, 2, { do: 'next' }))
    await step(() => pages.step(secret, 3, { do: 'end' }))
    expect(await pages.look(secret)).toMatchObject({ phase: 'over', summary: [{ people: 5 }, { people: null }] })
    expect(steps).toBeGreaterThan(12)
  })
})
