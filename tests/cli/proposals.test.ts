import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../bot/store/open.ts'
import { ANN, MONDAY } from '../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { runCli } from './support/run-cli.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database?.drop())
const cli = (...args: string[]) => runCli(['proposals', ...args], { DATABASE_URL: database.url })

it('lists what was offered to the référent, in words or as JSON, and says when there is nothing', async () => {
  expect(await cli()).toMatchObject({ code: 0, out: 'Aucun modèle proposé.\n' })
  const offered = { title: 'Résumer', body: 'Résume [note].\n\u001b[2JFin.', works: '', failsWhere: 'Il oublie.' }
  const storage = await openStore({ databaseUrl: database.url })
  await storage.store.propose({ ...offered, tenant: ANN.tenant, day: MONDAY }, 9)
  await storage.close()
  const words = await cli()
  expect(words.out).toContain('2026-11-23 · Résumer')
  expect(words.out).toContain('Il oublie.')
  expect(words.out).not.toContain('\u001b')
  expect(JSON.parse((await cli('--json')).out)).toEqual([{ ...offered, tenant: ANN.tenant, day: '2026-11-23' }])
})

it('says in a sentence, without a trace, that the folder of the database is not there', async () => {
  const DATA_DIR = join(tmpdir(), 'nothing-is-here')
  const said = await runCli(['proposals', '--lang', 'en'], { DATA_DIR, DATABASE_URL: '' })
  expect(said).toEqual({ code: 2, out: '', err: `There is no folder ${DATA_DIR}.\n` })
})
