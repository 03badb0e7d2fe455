import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { calibrate } from '../../bot/cli/calibrate.ts'
import { type OpenStore, openStore } from '../../bot/store/open.ts'
import { pooledLog } from '../../core/domain/simulation/pooled-log.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { runHere } from './support/run-here.ts'

let database: FreshDatabase
let storage: OpenStore

beforeAll(async () => {
  database = await freshDatabase()
  storage = await openStore({ databaseUrl: database.url })
  vi.stubEnv('DATABASE_URL', database.url)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await storage?.close()
  await database?.drop()
})

const fill = (people: readonly number[]) => {
  const reviews = pooledLog('actr').filter(({ person }) => people.includes(Number(person)))
  return storage.pool.query(
    `insert into review (tenant, person, objective, day, grade)
     select 'here', 'person-' || person, objective, day, grade
     from json_to_recordset($1::json) as r(person text, objective text, day integer, grade integer)`,
    [JSON.stringify(reviews)],
  )
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

it('says that it is too early, without saying how few they are, then takes better weights and says why', async () => {
  await fill(range(0, 9))
  const early = await runHere(calibrate, [])
  expect(early).toMatchObject({ code: 0, err: '' })
  expect(early.out).toBe('Pas encore : il faut les réponses d’au moins 10 personnes. Rien n’a changé.\n')
  const data = await runHere(calibrate, [], { json: true })
  expect(JSON.parse(data.out)).toEqual({ accepted: false, why: 'too-few-people', needed: 10 })
  expect(await storage.calibrations.current()).toBeNull()

  await fill(range(9, 15))
  const done = await runHere(calibrate, [], { json: true })
  const found = JSON.parse(done.out)
  expect(found).toMatchObject({ accepted: true, people: 15 })
  expect(found.answers).toBeGreaterThan(1_000)
  expect(done.out).not.toContain('person-')
  const kept = await storage.calibrations.current()
  expect(kept).toMatchObject({ weights: found.weights, audit: found.audit, answers: found.answers })

  const again = await runHere(calibrate, [], { lang: 'en' })
  expect(again.out).toMatch(/calibration: \d+ answers of 15 people; .*\nNothing has changed\.\n$/)
  expect(await storage.calibrations.current()).toEqual(kept)
})
