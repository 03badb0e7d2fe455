import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotUnderTest, botUnderTest, type Said } from '../../support/bot.ts'
import { ANN, MONDAY_0930_PARIS, TENANT } from '../../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'
import { aSessionCatalog } from '../../support/session-builders.ts'
import { sessionClient } from '../../support/session-client.ts'
import { fakeConnector } from '../../support/wire/fake-connector.ts'
import { fakeIdp } from '../../support/wire/fake-idp.ts'

const HOUR = 3_600_000

describe.each([
  ['on one server', false],
  ['on a server that dies between every two steps', true],
])('a session of a team, %s', (_, dying) => {
  let database: FreshDatabase
  let bot: BotUnderTest
  let around: Pick<BotUnderTest, 'idp' | 'connector'>
  let clock = MONDAY_0930_PARIS
  const logged: string[] = []

  const start = async () => {
    bot = await botUnderTest({ at: clock, catalog: aSessionCatalog(), databaseUrl: database.url, around })
  }
  const stop = async () => {
    clock = bot.clock.at
    logged.push(JSON.stringify(bot.log))
    await bot.close()
  }
  beforeAll(async () => {
    database = await freshDatabase()
    around = { idp: await fakeIdp(), connector: await fakeConnector() }
    await start()
  })
  afterAll(async () => {
    await stop()
    await Promise.all([around.idp.close(), around.connector.close()])
    await database.drop()
  })
  // Nothing of the process survives: what is not in the database is lost.
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await work()
    if (dying) {
      await stop()
      await start()
    }
    return done
  }
  const pages = sessionClient(() => bot.origin)
  const dump = async () => {
    const client = new pg.Client(database.url)
    await client.connect()
    const names = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    const all: Record<string, string[]> = {}
    for (const { name } of names.rows) {
      const { rows } = await client.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`)
      all[name] = rows.map(({ row }) => row)
    }
    await client.end()
    return all
  }

  let secret = ''
  let code = ''
  const seats: string[] = []

  it('is prepared in two touches in one’s own chat', async () => {
    const form: Said = await step(() => bot.person().say('séance'))
    expect(form.text).toMatch(/Une séance en équipe[\s\S]*Sur quoi/)
    const asItStands = { series: 'esprit-critique', length: '3', mode: 'phones' }
    const ready = await step(() => bot.person().click('sessionOpen', { ...form.button('sessionOpen'), ...asItStands }))
    expect(ready.text).toMatch(/Votre séance est prête[\s\S]*3 questions/)
    const { url } = (ready.card?.actions as { url: string }[])[0] ?? { url: '' }
    expect(url).toMatch(/\/session#[\w-]{43}$/)
    secret = url.split('#')[1] ?? ''
    const view = await pages.look(secret)
    code = view.code
    expect(ready.text).toContain(`${code.slice(0, 4)} ${code.slice(4)}`)
    expect(view).toMatchObject({ phase: 'lobby', title: 'Esprit critique', seats: 0, answers: 0, question: null })
  })

  it('is joined by six phones, on any of which nobody is known', async () => {
    for (let i = 0; i < 6; i++) seats.push(await step(() => pages.join(code.toLowerCase())))
    expect(new Set(seats).size).toBe(6)
    expect(await pages.look(secret)).toMatchObject({ seats: 6 })
  })

  it('goes question by question; a step pressed twice is one step', async () => {
    await step(() => pages.step(secret, 0, { do: 'start' }))
    const again = await step(() => pages.step(secret, 0, { do: 'start' }))
    expect(again).toMatchObject({ phase: 'open', revision: 1, question: { index: 0, of: 3 } })
    const seen = await pages.seen(seats[0] ?? '')
    expect(seen).toMatchObject({ phase: 'open', question: { index: 0, multiple: false }, explained: null })
    expect(JSON.stringify(seen)).not.toMatch(/source officielle|"right"|"why/)
    expect(JSON.stringify(again)).not.toMatch(/source officielle|"whys"/)
  })

  it('keeps every answer that it acknowledged, the last of each device', async () => {
    for (const [i, seat] of seats.entries()) expect(await step(() => pages.answer(seat, 0, [i % 3]))).toBe(204)
    expect(await step(() => pages.answer(seats[0] ?? '', 0, [2]))).toBe(204)
    expect(await step(() => pages.leave(seats[5] ?? ''))).toBe(204)
    expect(await pages.look(secret)).toMatchObject({ seats: 5, answers: 6 })
    const revealed = await step(() => pages.step(secret, 1, { do: 'reveal' }))
    expect(revealed.explained).toMatchObject({ tally: { by: 'phones', people: 6, counts: [1, 2, 3] } })
    expect((await pages.seen(seats[1] ?? '')).explained?.tally).toEqual({ by: 'phones', people: 6, counts: [1, 2, 3] })
    expect(await step(() => pages.answer(seats[0] ?? '', 0, [1]))).toBe(409)
    expect((await dump()).session_answer).toEqual([])
  })

  it('shows no distribution of four, and goes on by hands', async () => {
    await step(() => pages.step(secret, 2, { do: 'next' }))
    for (const seat of seats.slice(0, 4)) await step(() => pages.answer(seat, 1, [0]))
    const few = await step(() => pages.step(secret, 3, { do: 'reveal' }))
    expect(few.explained?.tally).toEqual({ by: 'phones', people: 4, counts: null })
    await step(() => pages.step(secret, 4, { do: 'next' }))
    await step(() => pages.step(secret, 5, { do: 'mode', mode: 'hands' }))
    expect(await step(() => pages.answer(seats[0] ?? '', 2, [0]))).toBe(409)
    const counted = await step(() => pages.step(secret, 6, { do: 'reveal', hands: [4, 2, 1] }))
    expect(counted.explained?.tally).toEqual({ by: 'hands', people: 7, counts: [4, 2, 1] })
  })

  it('leaves the group’s totals when it ends, and nothing of anybody', async () => {
    const over = await step(() => pages.step(secret, 7, { do: 'next' }))
    expect(over).toMatchObject({
      phase: 'over',
      summary: [{ people: 6 }, { people: null, right: null }, { people: 7 }],
    })
    expect((await pages.call('GET', '/api/v1/session/seat', seats[0] ?? '')).status).toBe(404)
    expect(await pages.join(code)).toBeUndefined()
    const kept = await dump()
    expect([kept.session_seat, kept.session_answer]).toEqual([[], []])
    expect(kept.session_result).toHaveLength(2)
    bot.clock.at += 2 * HOUR
    await bot.app.turnOver()
    const later = await dump()
    expect(later.session).toEqual([])
    const all = JSON.stringify(later)
    for (const trace of [secret, code, ...seats]) expect(all).not.toContain(trace)
    expect(later.session_result?.join()).toContain(TENANT)
    expect(later.session_result?.join()).not.toContain(ANN.person)
    for (const trace of [secret, code, ...seats]) expect(logged.join() + JSON.stringify(bot.log)).not.toContain(trace)
  })
})
