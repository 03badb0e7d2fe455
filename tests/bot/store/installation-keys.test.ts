import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../../bot/store/open.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'

let database: FreshDatabase
let servers: OpenStore[] = []
beforeAll(async () => {
  database = await freshDatabase()
  servers = [await openStore({ databaseUrl: database.url }), await openStore({ databaseUrl: database.url })]
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await database.drop()
})

it('makes a key once for all servers, also when several want it at the same moment', async () => {
  let made = 0
  const make = async () => `key ${made++}`
  const keys = await Promise.all(Array.from({ length: 12 }, (_, n) => servers[n % 2]?.keys('x', make)))
  expect(new Set(keys).size).toBe(1)
  made = 99
  expect(await servers[0]?.keys('x', make)).toBe(keys[0])
  expect(made).toBe(99)
  expect(await servers[1]?.keys('y', make)).not.toBe(keys[0])
})
