import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { voices as command } from '../../bot/cli/voices.ts'
import { openStore } from '../../bot/store/open.ts'
import { MONDAY, TENANT } from '../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { runHere } from './support/run-here.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  vi.stubEnv('DATABASE_URL', database.url)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await database?.drop()
})
const cli = (json = false) => runHere(command, ['--tenant', TENANT], { json })
/** Long over by any clock. */
const WEEK = MONDAY - 700

it('tells the référent shares of ten people or more, in words or as JSON, and nothing of fewer', async () => {
  const { voices, close } = await openStore({ databaseUrl: database.url })
  const count = async (about: string, times: number, ...options: string[]) => {
    for (let n = 0; n < times; n++) await voices.count(TENANT, { about, week: WEEK, options })
  }
  await count('survey/2', 9, 'use-5', 'load-1', 'autonomy-3')
  await count('transfer/donnees', 9, 'yes')
  expect(await cli()).toMatchObject({ code: 0, out: 'Pas encore dix réponses.\n' })
  await count('survey/2', 3, 'use-1', 'load-1', 'autonomy-4')
  await close()
  expect((await cli()).out).toBe('survey/2 · 12 · autonomy 25 %, load ≤ 10 %, use 75 %\n')
  expect(JSON.parse((await cli(true)).out)).toEqual([
    {
      about: 'survey/2',
      people: 12,
      shares: {
        autonomy: { percent: 25, end: null },
        load: { percent: 10, end: 'at most' },
        use: { percent: 75, end: null },
      },
    },
  ])
})

it('wants to know which organisation', async () => {
  expect(await runHere(command, [])).toMatchObject({ code: 2 })
})
