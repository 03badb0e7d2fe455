import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenStore, openStore } from '../../bot/store/open.ts'
import { ANN, aDelivery, aPerson, BOB, MONDAY, MONDAY_0930_PARIS } from '../support/builders.ts'
import { type FreshDatabase, freshDatabase } from '../support/postgres-for-tests.ts'
import { runCli } from './support/run-cli.ts'

const OBJECTIVE = 'reperer-une-hallucination'
const QUESTION = `${OBJECTIVE}-1`
let database: FreshDatabase
let storage: OpenStore

beforeAll(async () => {
  database = await freshDatabase()
  storage = await openStore({ databaseUrl: database.url })
  for (const who of [ANN, BOB]) {
    const delivery = aDelivery({ ...who, objective: OBJECTIVE, question: QUESTION })
    await storage.store.save([
      { kind: 'person-saved', person: aPerson(who) },
      { kind: 'delivered', delivery },
    ])
    await storage.store.answer({
      answer: {
        ...who,
        day: MONDAY,
        position: 1,
        question: QUESTION,
        chosen: ['2'],
        confidence: 3,
        right: true,
        hour: MONDAY_0930_PARIS,
      },
      review: { ...who, objective: OBJECTIVE, day: MONDAY, grade: 3 },
      memory: null,
    })
  }
})
afterAll(async () => {
  await storage?.close()
  await database?.drop()
})

const cli = (...args: string[]) => runCli(args, { DATABASE_URL: database.url })
const of = (who: typeof ANN) => ['--tenant', who.tenant, '--person', who.person.toUpperCase()]

describe('portability', () => {
  it('writes what is kept about one person, in words, and nothing of another', async () => {
    const { code, out } = await cli('portability', ...of(ANN))
    const data = JSON.parse(out)
    expect(code).toBe(0)
    expect(data.answers).toHaveLength(1)
    expect(data.answers[0].day).toBe('2026-11-23')
    expect(data.answers[0].question).toMatch(/\?$/)
    expect(data.reviews).toEqual([{ objective: OBJECTIVE, day: '2026-11-23', grade: 3 }])
    expect(out).not.toContain(BOB.person)
  })

  it('is empty, not an error, for somebody who is not known', async () => {
    const { code, out } = await cli('portability', '--tenant', ANN.tenant, '--person', ANN.tenant)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ person: null, answers: [], cards: [] })
  })
})

describe('a wrong request', () => {
  it('is refused in one sentence that names the argument, in the language asked for', async () => {
    const french = await cli('erase', '--tenant', ANN.tenant, '--person', 'ann')
    expect(french).toMatchObject({ code: 2, out: '' })
    expect(french.err).toMatch(/^--person : il faut un identifiant Entra .*« ann »\n$/)
    const english = await cli('erase', '--tenant', 'x', '--person', ANN.person, '--lang', 'en')
    expect(english.code).toBe(2)
    expect(english.err).toMatch(/^--tenant: an Entra id is needed/)
    expect((await storage.store.holdings(ANN)).answers).toBe(1)
  })

  it('is refused too when an option or a command does not exist, without a stack', async () => {
    for (const args of [['erase', '--everyone'], ['erase', 'now'], ['unknown']]) {
      const { code, err } = await cli(...args)
      expect(code).toBe(2)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })
})

describe('erase', () => {
  it('leaves nothing of the person and everything of the others, and says how much it was', async () => {
    const first = await cli('erase', '--json', ...of(ANN))
    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({ erased: { answers: 1, reviews: 1, deliveries: 1 } })
    expect(await storage.store.person(ANN)).toBeNull()
    expect(await storage.store.holdings(ANN)).toMatchObject({ answers: 0, reviews: 0, objectives: 0, deliveries: 0 })
    expect((await storage.store.holdings(BOB)).answers).toBe(1)
    const second = await cli('erase', ...of(ANN))
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('Effacé : 0 réponse') })
  })
})
