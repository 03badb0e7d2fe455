import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { members } from '../../bot/cli/members.ts'
import { openStore } from '../../bot/store/open.ts'
import { ANN, BOB, TENANT } from '../support/builders.ts'
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

const kept = async () => {
  const storage = await openStore({ databaseUrl: database.url })
  return storage.members.members(TENANT).finally(() => storage.close())
}
const fileOf = (...lines: string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'members-')), 'people.csv')
  writeFileSync(file, ['person;unit;roles', ...lines].join('\n'))
  return file
}
const load = (file: string, json = false, ...more: string[]) =>
  runHere(members, ['import', file, '--tenant', TENANT, ...more], { json })

it('replaces the directory by a file, or leaves it as it is', async () => {
  const file = fileOf(`${ANN.person};Direction A;encadrant`, `${BOB.person};Direction A > Service B;`)
  expect(await load(file)).toEqual({
    code: 0,
    out: 'Annuaire remplacé : 2 personnes, 2 unités, 1 encadrants.\n',
    err: '',
  })
  const people = [
    { ...ANN, unit: ['Direction A'], roles: ['manager'] },
    { ...BOB, unit: ['Direction A', 'Service B'], roles: [] },
  ]
  expect(await kept()).toEqual(people)

  const wrong = fileOf(`${ANN.person};Direction B;`, 'anne;Direction B;')
  const refused = await load(wrong)
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain(`${wrong}:3: person`)
  expect(await kept()).toEqual(people)
})

it('empties the directory only when it is asked to', async () => {
  await load(fileOf(`${ANN.person};Direction A;encadrant`))
  const people = await kept()
  const nobody = fileOf()
  const refused = await load(nobody)
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain('--empty')
  expect(await kept()).toEqual(people)
  expect(await load(nobody, false, '--empty')).toMatchObject({ code: 0, err: '' })
  expect(await kept()).toEqual([])
})

it('says how it is used, and that a file is not there', async () => {
  expect((await runHere(members, ['import', 'x.csv'])).code).toBe(2)
  expect((await load('/nowhere.csv')).err).toContain('n’existe pas')
})
