import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../../bot/store/open.ts'
import { anAnswer, anEntry, keepPeople, someone } from '../../contracts/samples.ts'
import { ANN, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../../support/postgres-for-tests.ts'

let database: FreshDatabase
let opened: OpenStore[] = []
const open = async (connections?: number) => {
  const one = await openStore({ databaseUrl: database.url, ...(connections ? { connections } : {}) })
  opened.push(one)
  return one
}
async function administer(statement: string): Promise<void> {
  const client = new pg.Client(database.url)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(async () => {
  for (const one of opened) await one.close()
  opened = []
  await database.drop()
})

describe('opening', () => {
  it('brings an empty database to this version, also when several servers start at once', async () => {
    await administer('drop schema public cascade; create schema public')
    const servers = await Promise.all([open(), open(), open()])
    const [first, second] = servers
    await first?.store.save([{ kind: 'person-saved', person: aPerson() }])
    expect(await second?.store.person(ANN)).toEqual(aPerson())
  })

  it.each(['synchronous_commit'])('refuses a database that answers before it has written: %s', async setting => {
    await administer(`alter database "${new URL(database.url).pathname.slice(1)}" set ${setting} = off`)
    await expect(open()).rejects.toThrow(/DATABASE_URL.*synchronous_commit/)
  })

  it('says in one sentence that a database does not answer', async () => {
    await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      /DATABASE_URL ne répond pas \(ECONNREFUSED\)/,
    )
  })

  it('says whether the database answers', async () => {
    const { ready, close } = await openStore({ databaseUrl: database.url })
    expect(await ready()).toBe(true)
    await close()
    expect(await ready()).toBe(false)
  })

  it('outlives the loss of its idle connections', async () => {
    const { store } = await open()
    await keepPeople(store, ANN)
    await administer(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)
    await expect.poll(() => store.person(ANN).catch(() => null)).toEqual(aPerson())
  })
})

describe('the hot path', () => {
  it('refuses one bad answer without harm to those that travel with it', async () => {
    const { store } = await open()
    await keepPeople(store, ANN, BOB, someone(1))
    const unreadable = anEntry(BOB, { answer: anAnswer({ ...BOB, chosen: ['o\u0000'] }) })
    const outcomes = await Promise.allSettled([anEntry(ANN), unreadable, anEntry(someone(1))].map(store.answer))
    expect(outcomes.map(outcome => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await store.portable(ANN)).answers).toEqual([anAnswer()])
    expect((await store.portable(BOB)).answers).toEqual([])
  })

  it('refuses one bad sheet without harm to those asked for with it', async () => {
    const { store } = await open()
    await keepPeople(store, ANN)
    const outcomes = await Promise.allSettled([
      store.answerSheet(ANN, MONDAY, 1),
      store.answerSheet({ ...BOB, person: '\u0000' }, MONDAY, 1),
    ])
    expect(outcomes.map(outcome => outcome.status)).toEqual(['fulfilled', 'rejected'])
  })

  it('gives up on a database that hangs before Teams does, and goes on when it is back', async () => {
    const { store } = await open()
    await keepPeople(store, ANN)
    const blocker = new pg.Client(database.url)
    await blocker.connect()
    await blocker.query('begin; lock table answer')
    const at = Date.now()
    await expect(store.answer(anEntry())).rejects.toThrow(/timeout/)
    expect(Date.now() - at).toBeLessThan(5_000)
    await blocker.end()
    await expect.poll(() => store.answer(anEntry())).toMatch(/saved|already/)
    expect((await store.portable(ANN)).answers).toEqual([anAnswer()])
  })

  it('reads no table from end to end', async () => {
    const { store, outbox, addresses, pool } = await open(1)
    await pool.query(`insert into person select 't' || i % 9, 'p' || i, 'active', 'fr', null, 'decouverte', '[]', 570,
      '[1]', 'Europe/Paris', 'FR', 1, false, true, null, '[]', 0, 0 from generate_series(1, 5000) i`)
    await pool.query(`insert into delivery select tenant, person, d, 1, 'o' || d, 'q', '{}', null, null
      from person, generate_series(1, 4) d`)
    await pool.query(`insert into memory select tenant, person, 'o' || o, 1, 1, 1, 1, 1, 0
      from person, generate_series(1, 4) o`)
    await pool.query(`insert into outbox select tenant, 'k' || person, person, '{}', 'at-most-once', 0, 9, 'waiting', 0
      from person`)
    await pool.query(`insert into address select tenant, person, 'c', 's', 'u', false from person`)
    await pool.query('analyze')
    await pool.query('select pg_stat_force_next_flush()')
    await pool.query('select pg_stat_reset()')

    const who = { tenant: 't1', person: 'p1' }
    await store.answerSheet(who, 2, 1)
    await store.answer(anEntry(who))
    await store.learner(who, 0)
    await store.peopleToPlan({ zone: 'Europe/Paris', day: 9, minute: 600, limit: 50, after: who })
    await store.plan([{ who, day: 9, card: null }])
    await store.zones()
    await outbox.tenantsWaiting(1)
    await addresses.note(who, { conversation: 'c', serviceUrl: 's', user: 'u' })
    await addresses.of([who])
    const items = await outbox.claim({ tenant: 't2', at: 1, limit: 20, leaseMs: 5 })
    await outbox.markSending(items, 1)
    await outbox.settle(
      items.map(item => ({ item, settlement: { state: 'sent', messageId: '' } })),
      2,
    )
    expect(items).toHaveLength(20)

    await pool.query('select pg_stat_force_next_flush()')
    const { rows } = await pool.query(`select relname, seq_scan from pg_stat_user_tables
      where seq_scan > 0 and relname in ('person', 'delivery', 'memory', 'outbox', 'address')`)
    expect(rows).toEqual([])
  })
})
