import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../../bot/store/open.ts'
import { ANN, aPerson, BOB, MONDAY, TENANT } from '../../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'

const CARL = { tenant: TENANT, person: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc' }

let database: FreshDatabase
let opened: OpenStore
beforeAll(async () => {
  database = await freshDatabase()
  opened = await openStore({ databaseUrl: database.url })
})
beforeEach(async () => {
  for (const who of [ANN, BOB, CARL]) {
    await opened.store.save([{ kind: 'erased', who }])
    await opened.store.save([{ kind: 'person-saved', person: aPerson(who) }])
  }
})
afterAll(async () => {
  await opened.close()
  await database.drop()
})

/** Which transaction wrote each row: what PostgreSQL tells of it besides what is in it. */
const written = async (table: string) =>
  (await opened.pool.query<{ by: string }>(`select xmin::text as by from ${table}`)).rows

it('counts needs so that no row tells what the last one of a trade chose', async () => {
  const choices = [
    { who: ANN, trade: 'accueil', need: 'time' },
    { who: BOB, trade: 'technique', need: 'data' },
    { who: CARL, trade: 'accueil', need: 'time' },
  ] as const
  for (const choice of choices) await opened.figures.giveNeed({ ...choice, quarter: MONDAY })
  const rows = await written('need_count')
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ by }) => by)).size).toBe(1)
})

it('counts whether people met so that no row tells what the last one said', async () => {
  const { peers } = opened
  const people = [ANN, BOB, CARL]
  for (const who of people) await peers.join(who, { name: null, part: 'any' })
  const meetings = [{ people: people.map(({ person }) => person), template: 'open' as const, step: 1 }]
  await peers.holdRound({ tenant: TENANT, fortnight: 180, meetings, messages: [], arrived: [] })
  for (const [who, met] of [
    [ANN, true],
    [BOB, false],
    [CARL, true],
  ] as const) {
    expect(await peers.tell(who, 180, met, 2026)).toBe(true)
    const rows = await written('peer_outcome')
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ by }) => by)).size).toBe(1)
  }
  const { rows } = await opened.pool.query('select met, people from peer_outcome order by met')
  expect(rows).toEqual([
    { met: false, people: 1 },
    { met: true, people: 2 },
  ])
})

it.each(['gem', 'keepsake'])('erases what is being written into %s at that moment', async table => {
  const writer = await opened.pool.connect()
  await writer.query('begin')
  await writer.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${table}/${TENANT}/${ANN.person}`])
  await writer.query(`insert into ${table} (tenant, person, text, day) values ($1, $2, 'en route', $3)`, [
    TENANT,
    ANN.person,
    MONDAY,
  ])
  const state = { over: false }
  const erasing = opened.store.save([{ kind: 'erased', who: ANN }]).then(() => {
    state.over = true
  })
  const waits = async () =>
    (
      await opened.pool.query(
        `select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
      )
    ).rows.length > 0
  while (!state.over && !(await waits()));
  await writer.query('commit')
  writer.release()
  await erasing
  const { rows } = await opened.pool.query(`select text from ${table} where person = $1`, [ANN.person])
  expect(rows).toEqual([])
})
