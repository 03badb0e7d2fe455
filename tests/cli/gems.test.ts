import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { gems } from '../../bot/cli/gems.ts'
import { type OpenStore, openStore } from '../../bot/store/open.ts'
import { ANN, aPerson, BOB, MONDAY, TENANT } from '../support/builders.ts'
import { aCardLesson } from '../support/gem-builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { runHere } from './support/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'apprenance-gems-'))
let database: FreshDatabase
let storage: OpenStore
beforeAll(async () => {
  database = await freshDatabase()
  vi.stubEnv('DATABASE_URL', database.url)
  storage = await openStore({ databaseUrl: database.url })
  await storage.store.save([{ kind: 'person-saved', person: aPerson() }])
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
  await storage.close()
  await database.drop()
})

const cli = (args: string[], json = false) => runHere(gems, [...args, '--tenant', TENANT], { json })
const offer = async (text: string, name: string | null = null) => {
  await storage.gems.propose({ author: ANN, text, name, day: MONDAY }, 9)
  return (await storage.gems.shelf(BOB)).find(gem => gem.text === text)?.id ?? ''
}
/** YAML holds JSON. */
const fileOf = (lesson: object) => {
  const file = join(folder, 'lesson.yaml')
  writeFileSync(file, JSON.stringify(lesson))
  return file
}

it('lists what waits, without its author and without moving the cursor', async () => {
  expect(await cli(['list'])).toMatchObject({ code: 0, out: 'Aucune pépite.\n' })
  const id = await offer('Je relis.\n\u001b[2Jdeux fois', 'Ann Rivière')
  const { out } = await cli(['list'])
  expect(out).toContain(`${id} · proposed · souhaite être cité`)
  expect(out).toContain('Je relis.')
  for (const never of ['\u001b', ANN.person, 'Rivière']) expect(out).not.toContain(never)
  expect(JSON.parse((await cli(['list'], true)).out)).toMatchObject([{ id, state: 'proposed', credited: true }])
})

it('publishes a question from a file that stands, once', async () => {
  const id = await offer('Je compare.')
  const bad = fileOf(aCardLesson({ trade: 'jardinier', again: aCardLesson().question }))
  expect(await cli(['accept', id, '--from', bad])).toMatchObject({
    code: 2,
    err: `${bad}:1: à revoir : trade\n${bad}:1: à revoir : again\n`,
  })
  const file = fileOf(aCardLesson())
  expect(await cli(['accept', id, '--from', file])).toMatchObject({ code: 0, err: '' })
  expect(await storage.gems.cards(TENANT)).toMatchObject([{ id, lesson: { title: aCardLesson().title } }])
  expect((await storage.store.learner(ANN, MONDAY))?.waiting.map(({ key }) => key)).toEqual([`gem/${id}`])
  expect(await cli(['accept', id, '--from', file])).toMatchObject({ code: 2 })
  expect(await cli(['retire', id])).toMatchObject({ code: 0 })
  expect(await storage.gems.cards(TENANT)).toEqual([])
  expect(await cli(['retire', id])).toMatchObject({ code: 2 })
})

it('publishes, and tells an author, nothing with somebody’s data in it', async () => {
  const id = await offer('J’appelle.')
  const file = fileOf(aCardLesson({ tip: 'On demande à l’accueil :\n06 12 34 56 78' }))
  const refused = await cli(['accept', id, '--from', file])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain('donnée personnelle')
  expect(refused.err).not.toContain('06')
  const words = await cli(['decline', id, '--reason', 'other', '--words', 'Voyez Mme Lefèvre.'])
  expect(words).toMatchObject({ code: 2, err: expect.stringContaining('donnée personnelle') })
  expect(await storage.gems.gem({ tenant: TENANT, id })).toMatchObject({ state: 'proposed' })
})

it('leaves one aside with a reason that its author will read', async () => {
  const id = await offer('Je demande.')
  expect((await cli(['decline', id, '--reason', 'silly'])).err).toMatch(/known, local, check, someone, other/)
  expect(await cli(['decline', id, '--reason', 'known', '--words', 'Voir la leçon.'])).toMatchObject({ code: 0 })
  expect(await storage.gems.gem({ tenant: TENANT, id })).toMatchObject({ reason: 'known', words: 'Voir la leçon.' })
})

it.each([
  [['accept']],
  [['accept', 'x', '--from', 'y']],
  [['vet', 'x']],
  [[]],
])('says how it is used: %j', async args => {
  expect(await cli(args)).toMatchObject({ code: 2, err: expect.stringMatching(/Usage/) })
})

it('names the file that is missing', async () => {
  const id = await offer('Je note.')
  expect((await cli(['accept', id])).err).toMatch(/--from FICHIER\.yaml/)
  expect((await cli(['accept', id, '--from', join(folder, 'none.yaml')])).err).toMatch(/n’existe pas/)
})
