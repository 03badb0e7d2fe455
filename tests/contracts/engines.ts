import { openMemory } from '../../bot/store/memory/open-memory.ts'
import { openStore } from '../../bot/store/open.ts'
import { freshDatabase } from '../support/postgres-for-tests.ts'
import type { OpenStorage } from './storage.ts'

const inMemory: OpenStorage = async () => {
  const { state, ...ports } = openMemory()
  const tables = () => Object.entries(state)
  return {
    ...ports,
    elsewhere: ports,
    dump: async () => Object.fromEntries(tables().map(([name, rows]) => [name, [...rows.values()]])),
    empty: async () => {
      for (const [, rows] of tables()) rows.clear()
    },
    close: async () => {},
  }
}

/** Two servers of ours on one database. */
const onPostgres: OpenStorage = async () => {
  const database = await freshDatabase()
  const here = await openStore({ databaseUrl: database.url })
  const elsewhere = await openStore({ databaseUrl: database.url })
  const { pool } = here
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'kysely%'`,
  )
  const names = rows.map(row => row.name)
  const rowsOf = async (name: string) =>
    (await pool.query<{ row: Record<string, unknown> }>(`select row_to_json(t) as row from ${name} t`)).rows
  return {
    ...here,
    elsewhere,
    dump: async () => {
      const tables = names.map(async name => [name, (await rowsOf(name)).map(({ row }) => row)] as const)
      return Object.fromEntries(await Promise.all(tables))
    },
    empty: async () => {
      await pool.query(names.map(name => `delete from ${name}`).join(';'))
    },
    close: async () => {
      await here.close()
      await elsewhere.close()
      await database.drop()
    },
  }
}

export const ENGINES: [string, OpenStorage][] = [
  ['in memory', inMemory],
  ['on PostgreSQL', onPostgres],
]
