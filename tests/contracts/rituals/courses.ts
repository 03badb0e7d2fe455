import { expect, it } from 'vitest'
import { advance, type Occurrence } from '../../../core/domain/rituals/occurrence.ts'
import { type Plan, planFor } from '../../../core/domain/rituals/plan.ts'
import { ANN, BOB, MONDAY_0930_PARIS } from '../../support/builders.ts'
import { aLongFile, anEntryOf, anOccurrence, aTeam, HOURS, ROOM } from '../../support/ritual-builders.ts'
import { anItem } from '../samples.ts'
import { rowsIn, type Storage } from '../storage.ts'

const AT = MONDAY_0930_PARIS
const next = (occurrence: Occurrence, people: number | null = 0) =>
  advance(occurrence, { team: aTeam(), hours: HOURS, at: occurrence.ends, people })
const launchOf = (occurrence: Occurrence, over = {}) => ({ occurrence, host: ANN, plan: null, items: [], ...over })
const STEP = { id: 'r-1', tenant: ROOM.tenant, step: 0 }

export function courses(storage: () => Storage): void {
  const rituals = () => storage().rituals

  it('knows a team once it was saved, as it was saved last', async () => {
    expect(await rituals().team(ROOM)).toBeNull()
    await rituals().saveTeam(aTeam())
    await rituals().saveTeam(aTeam({ launchers: 'hosts' }))
    expect(await rituals().team(ROOM)).toEqual(aTeam({ launchers: 'hosts' }))
    expect(await rituals().team({ ...ROOM, conversation: '19:other@thread.v2' })).toBeNull()
  })

  it('keeps one plan for each ritual of a room and tells which are due', async () => {
    const plan: Plan = planFor(aTeam(), 'essai-rate', { cadence: 'semaine', weekday: 4, minute: 600 }, AT)
    await rituals().savePlan({ ...plan, minute: 540 })
    await rituals().savePlan(plan)
    expect(await rituals().plans(ROOM)).toEqual([plan])
    expect(await rituals().plansDue(plan.at - 1, 10)).toEqual([])
    expect(await rituals().plansDue(plan.at, 10)).toEqual([plan])
    await rituals().dropPlan(ROOM, plan.ritual)
    expect(await rituals().plans(ROOM)).toEqual([])
  })

  it('launches a ritual once, with what is to be said of it and the plan that follows', async () => {
    const item = anItem({ key: 'ritual/r-1/card' })
    const plan = planFor(aTeam(), 'essai-rate', { cadence: 'semaine', weekday: 4, minute: 600 }, AT)
    const launch = launchOf(anOccurrence(), { items: [item], plan })
    expect(await rituals().launch(launch)).toBe('launched')
    expect(await storage().elsewhere.rituals.launch(launch)).toBe('already')
    expect(await rowsIn(storage(), 'outbox')).toHaveLength(1)
    expect(await rituals().plans(ROOM)).toEqual([plan])
    expect(await rituals().running(ROOM)).toEqual([{ occurrence: anOccurrence(), message: null, people: 0 }])
    expect([await rituals().isHost(ROOM, ANN), await rituals().isHost(ROOM, BOB)]).toEqual([true, false])
  })

  it('is launched once by several who do it at once', async () => {
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? rituals() : storage().elsewhere.rituals).launch(launchOf(anOccurrence())),
      ),
    )
    expect(tries.filter(tried => tried === 'launched')).toHaveLength(1)
  })

  it('moves on once from where it was', async () => {
    const before = anOccurrence(aLongFile())
    await rituals().launch(launchOf(before))
    const after = next(before, 7)
    const item = anItem({ key: 'ritual/r-1/1' })
    expect(await rituals().move(after, [item])).toBe('moved')
    expect(await storage().elsewhere.rituals.move(after, [anItem({ key: 'ritual/r-1/2' })])).toBe('already')
    expect((await rituals().occurrence(after))?.occurrence).toEqual(after)
    expect(await rowsIn(storage(), 'outbox')).toHaveLength(1)
  })

  it('is due when its step ends, or is to be reminded of, until it is over', async () => {
    const before = anOccurrence()
    await rituals().launch(launchOf(before))
    const ids = async (at: number) => (await rituals().due(at, 10)).map(({ occurrence }) => occurrence.id)
    expect(await ids((before.remind ?? 0) - 1)).toEqual([])
    expect(await ids(before.remind ?? 0)).toEqual(['r-1'])
    await rituals().move(next(before), [])
    expect(await ids(before.ends * 2)).toEqual([])
    expect(await rituals().running(ROOM)).toEqual([])
  })

  it('tells whose card no longer shows how many took part', async () => {
    await rituals().launch(launchOf(anOccurrence(aLongFile())))
    await rituals().posted(STEP, '1700000000001')
    expect(await rituals().stale(10)).toEqual([])
    await rituals().keep({ ...STEP, who: BOB, named: false, receipt: 'r', entry: anEntryOf('un essai'), name: null })
    expect((await rituals().stale(10)).map(({ people }) => people)).toEqual([1])
    await rituals().shown(STEP, 1)
    expect(await rituals().stale(10)).toEqual([])
    expect((await rituals().occurrence(STEP))?.message).toBe('1700000000001')
    await rituals().move(next(anOccurrence(aLongFile()), 1), [])
    expect(await rituals().stale(10)).toHaveLength(1)
  })

  it('forgets what ended before a day, with everything written in it', async () => {
    const before = anOccurrence()
    await rituals().launch(launchOf(before))
    for (const n of [1, 2, 3, 4, 5])
      await rituals().keep({
        ...STEP,
        who: { ...ANN, person: `p${n}` },
        named: false,
        receipt: `r${n}`,
        entry: anEntryOf('un essai'),
        name: null,
      })
    await rituals().release(STEP, { named: false, fewest: 5 })
    const done = next(before, 5)
    await rituals().move(done, [])
    await rituals().purge(done.ended ?? 0)
    expect(await rituals().contributions(STEP)).toHaveLength(5)
    await rituals().purge((done.ended ?? 0) + 1)
    expect(await rituals().contributions(STEP)).toEqual([])
    expect(await rituals().occurrence(STEP)).toBeNull()
  })
}
