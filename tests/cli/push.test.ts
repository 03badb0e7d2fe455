import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../bot/store/open.ts'
import { ANN, aPerson, BOB, MONDAY, TENANT } from '../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { runCli } from './support/run-cli.ts'

const CLEO = { tenant: TENANT, person: 'aaaaaaaa-0000-4000-8000-000000000003' }
const TUESDAY = MONDAY + 1
let database: FreshDatabase
let storage: OpenStore

beforeAll(async () => {
  database = await freshDatabase()
  storage = await openStore({ databaseUrl: database.url })
  await storage.store.save([
    { kind: 'person-saved', person: aPerson(ANN) },
    { kind: 'person-saved', person: aPerson({ ...BOB, workdays: [2] }) },
    { kind: 'person-saved', person: aPerson({ ...CLEO, zone: 'Indian/Reunion', territory: 'RE' }) },
  ])
})
afterAll(async () => {
  await storage?.close()
  await database?.drop()
})

const push = (...args: string[]) => runCli(['push', ...args], { DATABASE_URL: database.url })

describe('push --dry-run', () => {
  it('says how many would get what, when and why, without naming anybody and without writing anything', async () => {
    const { code, out } = await push('--dry-run', '--date', '2026-11-23', '--json')
    expect(code).toBe(0)
    const { groups } = JSON.parse(out)
    expect(groups).toHaveLength(3)
    expect(groups.map((g: { zone: string; people: number }) => [g.zone, g.people]).sort()).toEqual([
      ['Europe/Paris', 1],
      ['Europe/Paris', 1],
      ['Indian/Reunion', 1],
    ])
    const idle = groups.find((g: { objective: string | null }) => g.objective === null)
    expect(idle.why).toBe('weekend')
    for (const who of [ANN, BOB, CLEO]) {
      expect(out).not.toContain(who.person)
      expect((await storage.store.holdings(who)).deliveries).toBe(0)
    }
  })

  it('says that something else is told in place of a card', async () => {
    const announcement = { kind: 'gem-told', gem: '' } as const
    const message = { who: BOB, key: 'gem/1', announcement, from: TUESDAY, until: TUESDAY }
    await storage.store.save([{ kind: 'day-message-queued', message }])
    const { out } = await push('--dry-run', '--date', '2026-11-24', '--json')
    const whys = JSON.parse(out).groups.filter((g: { objective: string | null }) => g.objective === null)
    expect(whys.map((g: { why: string }) => g.why)).toEqual(['message'])
  })

  it('brings nothing on a public holiday', async () => {
    const { out } = await push('--dry-run', '--date', '2026-12-25', '--lang', 'en')
    expect(out).toContain('0 cards for 3 people on 2026-12-25.')
  })

  it('refuses a date that does not exist, and to be taken for the real thing', async () => {
    expect(await push('--dry-run', '--date', '2026-02-30')).toMatchObject({ code: 2, out: '' })
    const real = await push('--date', '2026-11-23')
    expect(real).toMatchObject({ code: 2, out: '' })
    expect(real.err).toContain('cette commande n’envoie rien')
  })
})
