import { describe, expect, it } from 'vitest'
import type { IfThen } from '../../core/domain/asides/if-then.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { ANN, BOB, MONDAY, TENANT } from '../support/builders.ts'
import { aMemory, anEntry, aReview, keepPeople, OTHER_ANN } from './samples.ts'
import { type OpenStorage, rowsIn, storageFor } from './storage.ts'

const CARD = { day: MONDAY, position: 1 }
const TOPIC = 'transfer/verifier-une-source'
const WEEK = MONDAY
const SENTENCE: IfThen = { week: WEEK, day: MONDAY + 3, cue: 'on me presse', plan: 'je relis une fois' }
const NO_MEMORY = { memory: null }

/** What every engine promises about what was asked, what is kept for oneself, and what is heard of nobody. */
export function voicesContract(engine: string, open: OpenStorage): void {
  describe(`voices ${engine}`, () => {
    const storage = storageFor(open)
    const voices = () => storage().voices
    const elsewhere = () => storage().elsewhere.voices
    const people = (...who: PersonRef[]) => keepPeople(storage().store, ...who)
    const say = (times: number, { option = 'yes', week = WEEK, about = 'transfer/a', tenant = TENANT } = {}) =>
      Promise.all(
        Array.from({ length: times }, (_, n) =>
          (n % 2 ? voices() : elsewhere()).count(tenant, { about, week, options: [option] }),
        ),
      )
    const heard = (week: number, about: string | null = null, tenant = TENANT) =>
      voices().heard(tenant, { about, week })

    it('asks once, under one card, and finds it there again', async () => {
      await people(ANN, BOB)
      expect(await voices().ask(ANN, TOPIC, CARD)).toBe('asked')
      expect(await elsewhere().ask(ANN, TOPIC, { day: MONDAY + 1, position: 1 })).toBe('already')
      expect(await voices().under(ANN, CARD)).toEqual({ topic: TOPIC, state: 'asked', sentence: null })
      expect(await voices().under(ANN, { ...CARD, position: 2 })).toBeNull()
      expect(await voices().under(BOB, CARD)).toBeNull()
      expect((await elsewhere().standing(ANN, NO_MEMORY)).marks).toEqual([{ topic: TOPIC, card: CARD, state: 'asked' }])
    })

    it('says of each of two asks at once what became of it', async () => {
      await people(ANN, BOB)
      await voices().ask(ANN, TOPIC, CARD)
      const tries = [
        voices().ask(ANN, TOPIC, CARD),
        voices().ask(ANN, 'transfer/new', CARD),
        voices().ask(BOB, TOPIC, CARD),
      ]
      expect(await Promise.all(tries)).toEqual(['already', 'asked', 'asked'])
    })

    it('asks nobody who is not known: nothing is written behind an erasure', async () => {
      expect(await voices().ask(ANN, TOPIC, CARD)).toBe('already')
      await people(ANN)
      await voices().ask(ANN, TOPIC, CARD)
      await Promise.all([
        ...Array.from({ length: 20 }, (_, n) => elsewhere().ask(ANN, `transfer/${n}`, CARD)),
        storage().store.save([{ kind: 'erased', who: ANN }]),
        voices().keepSentence(ANN, TOPIC, SENTENCE),
      ])
      expect(JSON.stringify(await storage().dump())).not.toContain(ANN.person)
    })

    it('settles once, whoever comes first', async () => {
      await people(ANN)
      expect(await voices().settle(ANN, TOPIC, 'answered')).toBe('already')
      await voices().ask(ANN, TOPIC, CARD)
      const tries = await Promise.all(
        Array.from({ length: 12 }, (_, n) => (n % 2 ? voices() : elsewhere()).settle(ANN, TOPIC, 'answered')),
      )
      expect(tries.filter(outcome => outcome === 'settled')).toHaveLength(1)
      expect(await voices().settle(ANN, TOPIC, 'declined')).toBe('already')
      expect((await voices().under(ANN, CARD))?.state).toBe('answered')
    })

    it('keeps one sentence, their own, with what asked for it', async () => {
      await people(ANN, BOB)
      await voices().ask(ANN, 'if-then/1', CARD)
      expect(await voices().keepSentence(ANN, 'if-then/1', SENTENCE)).toBe('settled')
      expect(await voices().keepSentence(ANN, 'if-then/1', { ...SENTENCE, plan: 'autre' })).toBe('already')
      expect((await elsewhere().standing(ANN, NO_MEMORY)).sentence).toEqual(SENTENCE)
      expect((await voices().under(ANN, CARD))?.sentence).toEqual(SENTENCE)
      expect((await voices().standing(BOB, NO_MEMORY)).sentence).toBeNull()
      await voices().ask(ANN, 'if-then/2', { day: MONDAY + 14, position: 1 })
      await voices().keepSentence(ANN, 'if-then/2', { ...SENTENCE, week: WEEK + 14 })
      expect((await voices().standing(ANN, NO_MEMORY)).sentence?.week).toBe(WEEK + 14)
    })

    it('reads memory only where it is asked for, and of it only the days asked for', async () => {
      await people(ANN, BOB)
      const { store } = storage()
      const answer = (who: PersonRef, objective: string, lastDay: number) => {
        const entry = anEntry(who, { review: aReview({ ...who, objective }), memory: aMemory({ objective, lastDay }) })
        return store.answer({ ...entry, answer: { ...entry.answer, position: lastDay, question: objective } })
      }
      for (const [objective, day] of [
        ['a', MONDAY - 14],
        ['b', MONDAY - 13],
        ['c', MONDAY - 45],
        ['d', MONDAY - 46],
      ] as const)
        await answer(ANN, objective, day)
      await answer(BOB, 'a', MONDAY - 14)
      const memory = { from: MONDAY - 45, to: MONDAY - 14, pack: ['a', 'b', 'x'] }
      const { objectives, metOfPack } = await voices().standing(ANN, { memory })
      expect(objectives).toEqual([
        aMemory({ objective: 'a', lastDay: MONDAY - 14 }),
        aMemory({ objective: 'c', lastDay: MONDAY - 45 }),
      ])
      expect(metOfPack).toBe(2)
      expect(await voices().standing(ANN, NO_MEMORY)).toMatchObject({ objectives: [], metOfPack: 0 })
    })

    it('counts everybody once, from two servers at once, and nobody by name', async () => {
      await say(30)
      await say(7, { option: 'no' })
      expect(await heard(WEEK + 7)).toEqual([
        { about: 'transfer/a', batch: 1, week: WEEK, people: 37, tallies: { yes: 30, no: 7 } },
      ])
      const [row, ...rest] = await rowsIn(storage(), 'voice_count')
      expect(Object.keys(row ?? {}).sort()).toEqual(['about', 'batch', 'people', 'tallies', 'tenant', 'week'])
      expect(rest).toEqual([])
    })

    it('lets out nothing of fewer than ten, and nothing of a week that is not over', async () => {
      await say(9)
      expect(await heard(WEEK + 700)).toEqual([])
      await say(1)
      expect(await heard(WEEK)).toEqual([])
      expect(await heard(WEEK + 7)).toHaveLength(1)
    })

    it('never changes what was let out: who comes later waits for nine others', async () => {
      await say(6)
      await say(5, { week: WEEK + 7 })
      const first = await heard(WEEK + 14)
      expect(first).toEqual([{ about: 'transfer/a', batch: 1, week: WEEK + 7, people: 11, tallies: { yes: 11 } }])
      await say(9, { week: WEEK + 14, option: 'no' })
      expect(await heard(WEEK + 70)).toEqual(first)
      await say(1, { week: WEEK + 21 })
      const next = { about: 'transfer/a', batch: 2, week: WEEK + 21, people: 10, tallies: { no: 9, yes: 1 } }
      expect(await heard(WEEK + 28)).toEqual([...first, next])
    })

    it('keeps organisations and questions apart', async () => {
      await say(10)
      await say(12, { about: 'survey/2', option: 'use-4' })
      await say(10, { tenant: OTHER_ANN.tenant })
      expect((await heard(WEEK + 7)).map(({ about, people: of }) => [about, of])).toEqual([
        ['survey/2', 12],
        ['transfer/a', 10],
      ])
      expect(await heard(WEEK + 7, 'survey/2')).toHaveLength(1)
      expect(await heard(WEEK + 7, 'survey/2', OTHER_ANN.tenant)).toEqual([])
    })

    describe('forgets', () => {
      const limits = { cardsBefore: 0, marksBefore: 0, sentencesBefore: 0, today: 0 }
      const marks = async () => (await voices().standing(ANN, NO_MEMORY)).marks

      it('nothing that is not old enough', async () => {
        await people(ANN)
        await voices().ask(ANN, 'if-then/1', CARD)
        await voices().keepSentence(ANN, 'if-then/1', SENTENCE)
        const gone = await voices().purge({
          cardsBefore: MONDAY,
          marksBefore: 0,
          sentencesBefore: MONDAY + 3,
          today: MONDAY,
        })
        expect(gone).toEqual({ aside_mark: 0, if_then: 0 })
      })

      it('under which card it asked, and what became of it but for surveys; then that it asked', async () => {
        await people(ANN)
        for (const topic of [TOPIC, 'survey/2']) {
          await voices().ask(ANN, topic, CARD)
          await voices().settle(ANN, topic, 'answered')
        }
        expect(await voices().purge({ ...limits, cardsBefore: MONDAY + 1 })).toMatchObject({ aside_mark: 2 })
        expect(await marks()).toEqual([
          { topic: 'survey/2', card: null, state: 'answered' },
          { topic: TOPIC, card: null, state: 'asked' },
        ])
        expect(await voices().settle(ANN, 'survey/2', 'declined')).toBe('already')
        expect(await voices().purge({ ...limits, marksBefore: MONDAY })).toMatchObject({ aside_mark: 2 })
        expect(await marks()).toEqual([])
      })

      it('a sentence once it was read again, or when it is old', async () => {
        await people(ANN, BOB)
        for (const who of [ANN, BOB]) {
          await voices().ask(who, 'if-then/1', CARD)
          await voices().keepSentence(who, 'if-then/1', SENTENCE)
        }
        await voices().ask(ANN, `if-then-back/${WEEK}`, { day: MONDAY + 7, position: 1 })
        expect(await voices().purge({ ...limits, today: MONDAY + 7 })).toMatchObject({ if_then: 0 })
        expect(await voices().purge({ ...limits, today: MONDAY + 8 })).toMatchObject({ if_then: 1 })
        expect((await voices().standing(BOB, NO_MEMORY)).sentence).toEqual(SENTENCE)
        expect(await voices().purge({ ...limits, sentencesBefore: MONDAY + 4 })).toMatchObject({ if_then: 1 })
      })
    })
  })
}
