import { describe, expect, it } from 'vitest'
import type { GroupFigure } from '../../core/domain/figures/week-figures.ts'
import { advance } from '../../core/domain/rituals/occurrence.ts'
import type { Figures } from '../../core/ports/figures.ts'
import { ANN, aPerson, BOB, MONDAY, MONDAY_0930_PARIS, TENANT } from '../support/builders.ts'
import { anOccurrence, aTeam, HOURS } from '../support/ritual-builders.ts'
import { anAnswer, anEntry, aReview, OTHER_ANN, someone } from './samples.ts'
import { type OpenStorage, rowsIn, storageFor } from './storage.ts'

const SERIES = new Map([
  ['verifier-une-source', 'esprit-critique'],
  ['nommer-son-besoin', 'esprit-critique'],
])
const WEEK = { tenant: TENANT, monday: MONDAY, seriesOf: SERIES }
const A = ['Direction « A »']
const B = ['Direction « A »', 'Service B']

const aFigure = (over: Partial<GroupFigure> = {}): GroupFigure => ({
  subject: 'active',
  unit: A,
  people: 15,
  shares: [{ percent: 90, end: 'at least' }],
  held: null,
  ...over,
})

/** What every engine promises about the figures of groups. */
export function figuresContract(engine: string, open: OpenStorage): void {
  describe(`figures of groups ${engine}`, () => {
    const storage = storageFor(open)
    const keep = async (...people: Parameters<typeof aPerson>[0][]) =>
      storage().store.save(people.map(over => ({ kind: 'person-saved', person: aPerson(over) })))
    const directory = () =>
      storage().members.replaceMembers(TENANT, [
        { ...ANN, unit: A, roles: ['manager'] },
        { ...BOB, unit: B, roles: [] },
      ])
    const tallies = () => storage().figures.tallies(WEEK)
    const review = (who: typeof ANN, over: Partial<ReturnType<typeof aReview>>, position = 1) =>
      storage().store.answer(
        anEntry(who, {
          answer: anAnswer({ ...who, day: over.day ?? MONDAY, position }),
          review: aReview({ ...who, ...over }),
        }),
      )

    it('counts those who learned something, and those who did not, unit by unit', async () => {
      await keep(ANN, BOB, someone(1), someone(2))
      await directory()
      await review(ANN, {})
      await review(BOB, { day: MONDAY + 7 })
      await review(someone(1), { day: MONDAY + 6 })
      expect((await tallies()).active).toEqual(
        expect.arrayContaining([
          { unit: [], counts: [1, 1] },
          { unit: A, counts: [1, 0] },
          { unit: B, counts: [0, 1] },
        ]),
      )
    })

    it('counts nobody who has not said yes, has left, or is away without having come', async () => {
      await keep({ ...ANN, state: 'invited' }, { ...BOB, state: 'gone' }, { ...someone(1), paused: 'open' })
      await keep({ ...someone(2), paused: MONDAY + 9 })
      await review(someone(2), {})
      expect((await tallies()).active).toEqual([{ unit: [], counts: [1, 0] }])
    })

    it('counts nobody in a week that was over when they joined', async () => {
      await keep({ ...ANN, joined: MONDAY + 6 }, { ...BOB, joined: MONDAY + 7 }, { ...someone(1), joined: MONDAY + 9 })
      await review(someone(1), {})
      expect((await tallies()).active).toEqual([{ unit: [], counts: [1, 1] }])
    })

    it('counts first tries by series: one person on one side, by half of what they met', async () => {
      await keep(ANN, BOB)
      await directory()
      await review(ANN, { grade: 1 })
      await review(ANN, { objective: 'nommer-son-besoin', grade: 3, day: MONDAY + 1 }, 2)
      await review(BOB, { grade: 3 })
      await review(BOB, { grade: 1, day: MONDAY + 2 }, 2)
      expect((await tallies()).hard).toEqual([
        {
          series: 'esprit-critique',
          tallies: expect.arrayContaining([
            { unit: A, counts: [1, 0] },
            { unit: B, counts: [0, 1] },
          ]),
        },
      ])
    })

    it('counts neither what was met before that week nor what belongs to no series', async () => {
      await keep(ANN)
      await review(ANN, { day: MONDAY - 1 })
      await review(ANN, { grade: 1 }, 2)
      await review(ANN, { objective: 'withdrawn', grade: 1 }, 3)
      expect((await tallies()).hard).toEqual([])
    })

    it('counts the people of the directory, and rituals that ended with the units of who leads them', async () => {
      await directory()
      const { rituals } = storage()
      const held = {
        ...anOccurrence(),
        script: { ...anOccurrence().script, phases: anOccurrence().script.phases.slice(0, 1) },
      }
      await rituals.launch({ occurrence: held, host: BOB, plan: null, items: [] })
      await rituals.launch({ occurrence: { ...held, id: 'r-2' }, host: null, plan: null, items: [] })
      expect((await tallies()).held).toEqual([])
      await rituals.move(
        advance(held, { team: aTeam(), hours: HOURS, at: MONDAY_0930_PARIS + 86_400_000, people: 5 }),
        [],
      )
      const { members, held: ended } = await tallies()
      expect(ended).toEqual([{ ritual: held.script.id, units: [B] }])
      expect(members).toEqual(
        expect.arrayContaining([
          { unit: A, counts: [1] },
          { unit: B, counts: [1] },
        ]),
      )
    })

    it('gives numbers back, and nobody', async () => {
      await keep(ANN, BOB)
      await directory()
      await review(ANN, {})
      expect(JSON.stringify(await tallies())).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
    })

    it('knows organisations with a directory whose week is not out', async () => {
      const { figures, members, elsewhere } = storage()
      expect(await figures.weeksDue(MONDAY)).toEqual([])
      await directory()
      await members.replaceMembers(OTHER_ANN.tenant, [{ ...OTHER_ANN, unit: [], roles: [] }])
      await figures.publish({ tenant: TENANT, kind: 'week', start: MONDAY - 7 }, [])
      await figures.publish({ tenant: OTHER_ANN.tenant, kind: 'week', start: MONDAY }, [])
      expect(await elsewhere.figures.weeksDue(MONDAY)).toEqual([{ tenant: TENANT, last: MONDAY - 7 }])
    })

    it('publishes a period once, whoever comes, and keeps it as it was', async () => {
      const { figures, elsewhere } = storage()
      const period = { tenant: TENANT, kind: 'week', start: MONDAY } as const
      const publish = (by: Figures, people: number) => by.publish(period, [aFigure({ people })])
      const outcomes = await Promise.all([publish(figures, 15), publish(elsewhere.figures, 20)])
      expect(outcomes.sort()).toEqual(['already', 'published'])
      const [kept, ...others] = await figures.published(TENANT, MONDAY)
      expect(others).toEqual([])
      expect(await publish(figures, 40)).toBe('already')
      expect(await elsewhere.figures.published(TENANT, MONDAY)).toEqual([kept])
    })

    it('gives published figures back, from a day on, of that organisation alone', async () => {
      const { figures } = storage()
      const ritual = aFigure({ subject: 'ritual/cafe-ia', unit: [], shares: [], held: 2 })
      await figures.publish({ tenant: TENANT, kind: 'week', start: MONDAY - 7 }, [aFigure()])
      await figures.publish({ tenant: TENANT, kind: 'week', start: MONDAY }, [ritual, aFigure()])
      await figures.publish({ tenant: 'another', kind: 'week', start: MONDAY }, [aFigure()])
      expect(await figures.published(TENANT, MONDAY)).toEqual([
        { start: MONDAY, ...aFigure() },
        { start: MONDAY, ...ritual },
      ])
      expect(await figures.purge(MONDAY)).toEqual({ group_figure: 1 })
      expect(await figures.published(TENANT, 0)).toHaveLength(2)
    })

    describe('needs', () => {
      const give = (who: typeof ANN, over: object = {}) =>
        storage().figures.giveNeed({ who, quarter: MONDAY, trade: 'accueil', need: 'time', ...over })

      it('are counted once a person and quarter, whatever arrives at once', async () => {
        const outcomes = await Promise.all([give(ANN), give(ANN, { need: 'data' }), give(BOB), give(someone(1))])
        expect(outcomes.sort()).toEqual(['already', 'kept', 'kept', 'kept'])
        expect(await give(BOB, { trade: '' })).toBe('already')
        const counts = await storage().figures.needs(TENANT, MONDAY)
        expect(counts.reduce((sum, { people }) => sum + people, 0)).toBe(3)
        expect(await give(BOB, { quarter: MONDAY + 90 })).toBe('kept')
      })

      it('are kept without a person', async () => {
        await give(ANN)
        expect(JSON.stringify(await storage().dump())).not.toContain(ANN.person)
      })

      it('lose the mark of who is erased, and nobody else’s', async () => {
        await keep(ANN, BOB)
        for (const quarter of [MONDAY, MONDAY + 90]) for (const who of [ANN, BOB]) await give(who, { quarter })
        await storage().store.save([{ kind: 'erased', who: ANN }])
        expect(await rowsIn(storage(), 'need_mark')).toHaveLength(2)
        for (const quarter of [MONDAY, MONDAY + 90]) expect(await give(BOB, { quarter })).toBe('already')
        expect(await storage().figures.needs(TENANT, MONDAY)).toMatchObject([{ people: 2 }])
      })

      it('are out for good once the quarter is published, and the marks are gone', async () => {
        const { figures } = storage()
        await give(ANN)
        await give(BOB, { quarter: MONDAY + 90 })
        expect(await figures.quartersDue(MONDAY + 90)).toEqual([{ tenant: TENANT, quarter: MONDAY }])
        await figures.publish({ tenant: TENANT, kind: 'quarter', start: MONDAY }, [aFigure({ subject: 'need' })])
        expect(await figures.quartersDue(MONDAY + 90)).toEqual([])
        expect(await give(someone(1))).toBe('over')
        for (const table of ['need_key', 'need_mark', 'need_count'])
          expect(
            (await rowsIn(storage(), table)).filter(row => row.quarter === MONDAY),
            table,
          ).toEqual([])
        expect(await figures.needs(TENANT, MONDAY + 90)).toHaveLength(1)
      })
    })
  })
}
