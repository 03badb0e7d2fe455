import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../bot/store/open.ts'
import { type BotUnderTest, botUnderTest } from '../support/bot.ts'
import { MONDAY_0930_PARIS } from '../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { aRitualCatalog } from '../support/ritual-builders.ts'
import { type Case, collect, link } from './attack.ts'
import { tryAtOnce } from './tries.ts'

let database: FreshDatabase
let bot: BotUnderTest
let opened: OpenStore
let cases: Case[]
beforeAll(async () => {
  database = await freshDatabase()
  bot = await botUnderTest({ at: MONDAY_0930_PARIS, catalog: aRitualCatalog(), databaseUrl: database.url })
  opened = await openStore({ databaseUrl: database.url })
  cases = await collect(bot, opened.pool, 20)
})
afterAll(async () => {
  await opened.close()
  await bot.close()
  await database.drop()
})

it('nobody who holds the database and the logs can tell who wrote what', () => {
  expect(cases.map(({ rows }) => rows.length)).toEqual(cases.map(() => 20))
  const best = link(cases)
  console.log(JSON.stringify(best))
  expect(best.right).toBeLessThanOrEqual(best.chance + 0.05)
})

it('and who tries would have found it, had it been there', () => {
  const leaky = cases.map(one => ({
    ...one,
    rows: one.rows.map(row => ({ ...row, place: one.people.findIndex(person => one.truth.get(person) === row.text) })),
  }))
  expect(link(leaky).right).toBeGreaterThan(0.95)
})

it('the rows of a ritual were written together, and nothing of its taking is left', async () => {
  for (const { rows } of cases) expect(new Set(rows.map(row => row.transaction)).size).toBe(1)
  for (const table of ['ritual_key', 'ritual_participation', 'ritual_sealed']) {
    const { rows } = await opened.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    expect(rows[0]?.n).toBe(0)
    // Not even as deleted rows in its file.
    const { rows: size } = await opened.pool.query<{ bytes: number }>(
      `select (pg_relation_size(oid) + coalesce(pg_relation_size(nullif(reltoastrelid, 0)), 0))::int as bytes
       from pg_class where relname = $1`,
      [table],
    )
    expect(size[0]?.bytes, table).toBe(0)
  }
})

it('no table holds a person beside a ritual, and no log line a person or a text', async () => {
  const { rows } = await opened.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema in ('public', 'jobs')`,
  )
  const naming: string[] = []
  for (const { name } of rows) {
    const found = await opened.pool.query(
      `select 1 from public."${name}" t where t::text like '%cccccccc-0000%' limit 1`,
    )
    if (found.rowCount) naming.push(name)
  }
  expect(naming.sort()).toEqual(['address', 'person', 'ritual_host'])
  expect(bot.log.lines.join('\n')).not.toMatch(/cccccccc|texte \d/)
})

it('many tries at once are one contribution', async () => {
  const outcome = await tryAtOnce([opened.rituals, bot.app.deps.rituals], 1_000)
  expect(outcome).toEqual({ accepted: 1, people: 1, contributions: 1 })
})
