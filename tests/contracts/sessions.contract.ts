import { describe, expect, it } from 'vitest'
import { type Session, type SessionStep, stepped } from '../../core/domain/sessions/session.ts'
import { MONDAY, TENANT } from '../support/builders.ts'
import { aSession } from '../support/session-builders.ts'
import { AT } from './samples.ts'
import { type OpenStorage, rowsIn, storageFor } from './storage.ts'

const SESSION = aSession()
const { id, code, expires } = SESSION
const HOUR = 3_600_000

/** What every engine promises about sessions. */
export function sessionsContract(engine: string, open: OpenStorage): void {
  describe(`sessions ${engine}`, () => {
    const storage = storageFor(open)
    const sessions = () => storage().sessions
    const begin = (session: Session = SESSION, most = 10) => sessions().open(session, AT, most)
    const sit = (seat: string, most = 10) => sessions().sit({ code, seat, at: AT, most })
    const step = (revision: number, wanted: SessionStep, at = AT) =>
      sessions().move({ id, revision, at }, (session, given) => stepped(session, wanted, given))
    const answer = (seat: string, chosen: number[], over: { question?: number; at?: number; most?: number } = {}) =>
      sessions().answer({ seat, question: 0, chosen, at: AT, most: 10, ...over })
    const seats = (n: number) => Array.from({ length: n }, (_, i) => `seat${i}`)
    /** Open, with that many devices in it, at its first question. */
    const started = async (people: number) => {
      await begin()
      for (const seat of seats(people)) await sit(seat)
      await step(0, { do: 'start' })
    }

    it('opens one under its id and its code, and finds it on every server', async () => {
      expect(await begin()).toBe('opened')
      expect(await storage().elsewhere.sessions.hosted(id, AT)).toEqual({ session: SESSION, seats: 0, answers: 0 })
      expect(await sessions().hosted('other', AT)).toBeNull()
      expect(await begin(aSession({ id: 'other' }))).toBe('taken')
      expect(await begin(aSession({ code: 'ZZZZZZZZ' }))).toBe('taken')
    })

    it('keeps to the most that an organisation may have under way', async () => {
      await begin()
      const other = aSession({ id: 'other', code: 'ZZZZZZZZ' })
      expect(await begin(other, 1)).toBe('full')
      expect(await begin({ ...other, tenant: 'another' }, 1)).toBe('opened')
      await step(0, { do: 'end' })
      expect(await begin({ ...other, id: 'third', code: 'YYYYYYYY' }, 1)).toBe('opened')
    })

    it('lets devices in by the code, up to its capacity, until it ends', async () => {
      await begin()
      expect(await sessions().sit({ code: 'NOWHERE2', seat: 's', at: AT, most: 10 })).toBe('unknown')
      expect([await sit('a', 2), await sit('b', 2), await sit('c', 2)]).toEqual(['seated', 'seated', 'full'])
      await sessions().rise('a')
      expect(await sit('c', 2)).toBe('seated')
      expect((await sessions().hosted(id, AT))?.seats).toBe(2)
      await step(0, { do: 'end' })
      expect(await sit('d')).toBe('unknown')
    })

    it('lets no more in when all come at once', async () => {
      await begin()
      const outcomes = await Promise.all(
        seats(12).map((seat, i) =>
          (i % 2 ? storage().elsewhere.sessions : sessions()).sit({ code, seat, at: AT, most: 5 }),
        ),
      )
      expect(outcomes.filter(outcome => outcome === 'seated')).toHaveLength(5)
    })

    it('keeps one answer for each seat, the last one, and shows it to that seat alone', async () => {
      await started(2)
      expect(await answer('seat0', [1])).toBe('kept')
      expect(await answer('seat0', [2])).toBe('kept')
      expect(await storage().elsewhere.sessions.seated('seat0', AT)).toMatchObject({ chosen: [2] })
      expect(await sessions().seated('seat1', AT)).toMatchObject({ session: { id }, chosen: null })
      expect(await sessions().seated('nobody', AT)).toBeNull()
      expect((await sessions().hosted(id, AT))?.answers).toBe(1)
    })

    it('refuses what comes too early, too late, from nobody, or makes no sense', async () => {
      await begin()
      await sit('seat0')
      expect(await answer('seat0', [1])).toBe('over')
      await step(0, { do: 'start' })
      expect(await answer('nobody', [1])).toBe('unknown')
      expect(await answer('seat0', [1], { question: 1 })).toBe('over')
      expect(await answer('seat0', [0, 1])).toBe('over')
      expect(await answer('seat0', [7])).toBe('over')
      expect(await answer('seat0', [1], { at: expires })).toBe('unknown')
      await step(1, { do: 'reveal' })
      expect(await answer('seat0', [1])).toBe('over')
    })

    it('takes no more answers than its capacity, though seats come and go', async () => {
      await started(3)
      expect(await answer('seat0', [0], { most: 2 })).toBe('kept')
      await sessions().rise('seat0')
      expect(await answer('seat1', [0], { most: 2 })).toBe('kept')
      expect(await answer('seat2', [0], { most: 2 })).toBe('full')
      expect(await answer('seat1', [1], { most: 2 })).toBe('kept')
    })

    it('counts what was answered on a device that was passed on', async () => {
      await started(5)
      for (const seat of seats(5)) {
        await answer(seat, [1])
        await sessions().rise(seat)
      }
      await step(1, { do: 'reveal' })
      expect((await sessions().hosted(id, AT))?.session.tallies[0]).toMatchObject({ people: 5, counts: [0, 5, 0] })
    })

    it('makes a step once, however often and wherever it is asked for', async () => {
      await started(0)
      const ask = (where: { sessions: ReturnType<typeof sessions> }) =>
        where.sessions.move({ id, revision: 1, at: AT }, s => stepped(s, { do: 'reveal' }, []))
      const outcomes = await Promise.all([ask(storage()), ask(storage().elsewhere), ask(storage())])
      expect(outcomes.sort()).toEqual(['already', 'already', 'moved'])
      expect((await sessions().hosted(id, AT))?.session).toMatchObject({ phase: 'revealed', revision: 2 })
      expect(await step(2, { do: 'start' })).toBe('already')
      expect(await step(9, { do: 'next' })).toBe('already')
    })

    it('reveals every answer that it acknowledged, also those that come at that moment', async () => {
      await started(20)
      const answering = seats(20).map((seat, i) =>
        (i % 2 ? storage().elsewhere.sessions : sessions()).answer({
          seat,
          question: 0,
          chosen: [1],
          at: AT,
          most: 100,
        }),
      )
      const [outcomes] = await Promise.all([Promise.all(answering), step(1, { do: 'reveal' })])
      const kept = outcomes.filter(outcome => outcome === 'kept').length
      expect((await sessions().hosted(id, AT))?.session.tallies[0]?.people).toBe(kept)
    })

    it('forgets answers with their question, and with another way of answering', async () => {
      await started(6)
      for (const seat of seats(6)) await answer(seat, [1])
      await step(1, { do: 'mode', mode: 'hands' })
      expect(await rowsIn(storage(), 'session_answer')).toEqual([])
      expect(await answer('seat0', [1])).toBe('over')
      await step(2, { do: 'mode', mode: 'phones' })
      for (const seat of seats(6)) await answer(seat, [1])
      await step(3, { do: 'reveal' })
      expect(await rowsIn(storage(), 'session_answer')).toEqual([])
    })

    it('keeps the group’s result at the end, and nothing that a device gave', async () => {
      await started(6)
      for (const seat of seats(6)) await answer(seat, [1])
      await step(1, { do: 'reveal' })
      await step(2, { do: 'end' })
      const row = { tenant: TENANT, week: MONDAY, series: 'esprit-critique', question: 'verifier-une-source-1' }
      expect(await sessions().results(TENANT)).toEqual([{ ...row, by: 'phones', people: 6, counts: [6, 0, 0] }])
      expect(await sessions().results('another')).toEqual([])
      expect(await rowsIn(storage(), 'session_seat')).toEqual([])
      expect(await sessions().seated('seat0', AT)).toBeNull()
      expect(await sessions().closeOverdue(expires, 10)).toBe(1)
      expect(await sessions().results(TENANT)).toHaveLength(1)
      expect(JSON.stringify(await storage().dump())).not.toContain('seat0')
    })

    it('is over with its time, in every way', async () => {
      await started(6)
      for (const seat of seats(6)) await answer(seat, [1])
      await step(1, { do: 'reveal' })
      expect(await sessions().hosted(id, expires)).toBeNull()
      expect(await sessions().seated('seat0', expires)).toBeNull()
      expect(await sessions().sit({ code, seat: 'late', at: expires, most: 10 })).toBe('unknown')
      expect(await step(2, { do: 'next' }, expires)).toBe('already')
      expect(await sessions().closeOverdue(expires - 1, 10)).toBe(0)
      const closing = [sessions(), storage().elsewhere.sessions].map(where => where.closeOverdue(expires + HOUR, 10))
      expect((await Promise.all(closing)).reduce((sum, n) => sum + n, 0)).toBe(1)
      expect(await sessions().results(TENANT)).toHaveLength(1)
      for (const table of ['session', 'session_seat', 'session_answer'])
        expect(await rowsIn(storage(), table), table).toEqual([])
    })

    it('forgets results in time', async () => {
      await started(5)
      for (const seat of seats(5)) await answer(seat, [1])
      await step(1, { do: 'reveal' })
      await step(2, { do: 'end' })
      expect(await sessions().purge(MONDAY)).toEqual({ session_result: 0 })
      expect(await sessions().purge(MONDAY + 1)).toEqual({ session_result: 1 })
    })
  })
}
