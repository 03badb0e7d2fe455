import { describe, expect, it } from 'vitest'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import { keyOf } from '../../../bot/store/memory/state.ts'
import { deliveryId } from '../../../core/domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import { DEFAULT_WEIGHTS } from '../../../core/domain/learning/memory-model.ts'
import { parametersFor } from '../../../core/domain/learning/plan-retention.ts'
import { pooledLog } from '../../../core/domain/simulation/pooled-log.ts'
import { answerQuestion } from '../../../core/use-cases/answer-question.ts'
import { bringToday } from '../../../core/use-cases/bring-today.ts'
import { calibrateMemory } from '../../../core/use-cases/calibrate-memory.ts'
import { showDelivery } from '../../../core/use-cases/show-delivery.ts'
import {
  ANN,
  aCatalog,
  aDelivery,
  anObjectiveFile,
  aPerson,
  MONDAY,
  MONDAY_0930_PARIS,
} from '../../support/builders.ts'

const ASKED = { by: ANN, at: MONDAY_0930_PARIS, locale: 'fr' as const }
const DELIVERY = deliveryId({ ...ANN, day: MONDAY, position: 1 })

const aMemory = (objective: string, over: Partial<ObjectiveMemory> = {}): ObjectiveMemory => ({
  objective,
  stability: 20,
  difficulty: 5,
  lastDay: MONDAY - 20,
  lastGrade: 3,
  reviews: 3,
  lapses: 0,
  ...over,
})

/** Somebody with one card today, and what they remember. */
async function someone(
  memories: readonly ObjectiveMemory[],
  { mode = 'ancrer', weights }: { mode?: string; weights?: readonly number[] } = {},
) {
  const storage = openMemory()
  const catalog = aCatalog([anObjectiveFile('a', { core: mode === 'ancrer', mode })])
  const deps = { store: storage.store, voices: storage.voices, catalog, ...(weights && { weights }) }
  await storage.store.save([
    { kind: 'person-saved', person: aPerson() },
    { kind: 'delivered', delivery: aDelivery({ objective: 'a', question: 'a-1' }) },
  ])
  for (const memory of memories)
    storage.state.memory.set(keyOf(ANN.tenant, ANN.person, memory.objective), { ...ANN, ...memory })
  return { ...deps, state: storage.state }
}

const answered = async (deps: Awaited<ReturnType<typeof someone>>) =>
  (await answerQuestion(deps)({ ...ASKED, delivery: DELIVERY, chosen: ['o1'], confidence: 2 })).notice
const days = (notice: object) => ('backInDays' in notice ? notice.backInDays : 'not said')

describe('when something comes back', () => {
  it('is said after an answer, and nothing is said of what rests', async () => {
    expect(days(await answered(await someone([])))).toBe(2)
    expect(days(await answered(await someone([aMemory('a', { stability: 400 })])))).toBeNull()
  })

  it('follows the steps of « sensibiliser »: a week, a month, then never', async () => {
    const saidAfter = async (reviews: number) => {
      const deps = await someone(reviews > 0 ? [aMemory('a', { reviews })] : [], { mode: 'sensibiliser' })
      const said = days(await answered(deps))
      // An old copy of the card that comes into view says the same.
      expect(days((await showDelivery(deps)({ ...ASKED, delivery: DELIVERY })).notice)).toBe(said)
      return said
    }
    expect(await Promise.all([saidAfter(0), saidAfter(1), saidAfter(2)])).toEqual([7, 30, null])
  })

  it('counts, once the day is done, what may come ahead of its day, and says nothing of what never comes', async () => {
    const done = async (memory: ObjectiveMemory, mode = 'ancrer') => {
      const deps = await someone([memory], { mode })
      await deps.store.save([{ kind: 'delivery-marked', who: ANN, day: MONDAY, position: 1, outcome: 'answered' }])
      const { notice } = await bringToday(deps)(ASKED)
      expect(notice).toMatchObject({ kind: 'nothing-due', why: 'budget-done' })
      return days(notice)
    }
    expect(await done(aMemory('a', { stability: 200, lastDay: MONDAY - 2 }))).toBe(5)
    expect(await done(aMemory('a', { stability: 400, lastDay: MONDAY - 2 }))).toBe(19)
    expect(await done(aMemory('a', { reviews: 3 }), 'sensibiliser')).toBeNull()
  })
})

describe('calibrated weights', () => {
  it('move the memory that an answer leaves, and when it is due', async () => {
    const slower = DEFAULT_WEIGHTS.map((weight, i) => (i < 4 ? weight * 4 : weight))
    const [usual, fitted] = [await someone([]), await someone([], { weights: slower })]
    expect(days(await answered(usual))).toBe(2)
    expect(days(await answered(fitted))).toBeGreaterThan(8)
    const stability = (deps: typeof usual) => [...deps.state.memory.values()][0]?.stability ?? 0
    expect(stability(fitted)).toBeCloseTo(4 * stability(usual), 6)
  })
})

describe('calibrating', () => {
  it('keeps better weights with the line that tells why, and compares with them from then on', async () => {
    const { state, calibrations } = openMemory()
    for (const review of pooledLog('actr').filter(({ person }) => Number(person) < 15))
      state.review.set(keyOf(review.person, review.objective, review.day), review)
    const found = await calibrateMemory(calibrations)(MONDAY)
    const kept = await calibrations.current()
    expect(found).toMatchObject({ accepted: true, people: 15, weights: kept?.weights, audit: kept?.audit })
    expect(kept?.audit).toMatch(/^2026-11-23 calibration: \d+ answers of 15 people; .*; new weights /)
    expect(kept?.weights).toHaveLength(DEFAULT_WEIGHTS.length)
    expect(await calibrateMemory(calibrations)(MONDAY + 1)).toMatchObject({ accepted: false })
    expect(await calibrations.current()).toEqual(kept)
  })

  it('keeps the weights shipped as confirmed where a fit beats them nowhere, once', async () => {
    const { state, calibrations } = openMemory()
    for (const review of pooledLog('fsrs')) state.review.set(keyOf(review.person, review.objective, review.day), review)
    expect(await calibrateMemory(calibrations)(MONDAY)).toMatchObject({ accepted: false, kept: true })
    const confirmed = await calibrations.current()
    expect(confirmed?.weights).toEqual(DEFAULT_WEIGHTS)
    expect(confirmed?.audit).toContain('confirmed')
    // From then on the wished recall follows the load, as in the simulation; before, it was the cautious .90.
    const load = { budget: 2, programme: Array.from({ length: 40 }, () => ({ mode: 'ancrer' as const })) }
    expect(parametersFor(null, load).retention).toBe(0.9)
    expect(parametersFor(confirmed?.weights ?? null, load).retention).toBeLessThan(0.9)
    expect(await calibrateMemory(calibrations)(MONDAY + 1)).toMatchObject({ accepted: false, kept: false })
  })

  it('changes nothing on the answers of a few', async () => {
    const { calibrations } = openMemory()
    expect(await calibrateMemory(calibrations)(MONDAY)).toMatchObject({ why: 'too-few-people' })
    expect(await calibrations.current()).toBeNull()
  })
})
