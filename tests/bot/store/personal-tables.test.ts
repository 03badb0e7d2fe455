import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../../bot/store/open.ts'
import { PERSONAL_TABLES } from '../../../bot/store/personal-tables.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'

let database: FreshDatabase
let opened: OpenStore
beforeAll(async () => {
  database = await freshDatabase()
  opened = await openStore({ databaseUrl: database.url })
})
afterAll(async () => {
  await opened.close()
  await database.drop()
})

const columns = async () =>
  (
    await opened.pool.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'`,
    )
  ).rows

it('lists every table that says whose its rows are: erasure and export go through that list', async () => {
  const personal = (await columns()).filter(({ column }) => column === 'person').map(({ table }) => table)
  expect(personal.sort()).toEqual([...PERSONAL_TABLES].sort())
})

it('keys every personal row by organisation as well, and under no other name', async () => {
  const all = await columns()
  for (const name of PERSONAL_TABLES) expect(all).toContainEqual({ table: name, column: 'tenant' })
  const disguised = all.filter(({ column }) => /oid|object_id|user_id|author|email|mail|learner|agent/.test(column))
  expect(disguised).toEqual([])
})

it('leaves to content nothing but counts and texts', async () => {
  const of = async (table: string) => (await columns()).filter(c => c.table === table).map(c => c.column)
  expect((await of('verdict_count')).sort()).toEqual(['people', 'question', 'tenant', 'verdict'])
  expect((await of('error_report')).sort()).toEqual(['day', 'id', 'question', 'tenant', 'text'])
  expect((await of('proposal')).sort()).toEqual(['body', 'day', 'fails_where', 'id', 'tenant', 'title', 'works'])
  expect((await of('content_use')).sort()).toEqual(['day', 'id', 'tenant', 'uses', 'version', 'what'])
})
