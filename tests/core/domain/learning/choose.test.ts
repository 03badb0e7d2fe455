import { describe, expect, it } from 'vitest'
import type { Objective } from '../../../../core/domain/content/objective.ts'
import { comesBack, earliestReturn } from '../../../../core/domain/learning/due.ts'
import { dueDay, type ObjectiveMemory, recall, review } from '../../../../core/domain/learning/memory.ts'
import { DEFAULT_WEIGHTS, memoryModel, UNCALIBRATED } from '../../../../core/domain/learning/memory-model.ts'
import { type PickState, pickForDay } from '../../../../core/domain/learning/pick-for-day.ts'
import { programmeOf } from '../../../../core/domain/learning/programme.ts'
import { aCatalog, aDelivery, anObjectiveFile, aPerson, MONDAY } from '../../../support/builders.ts'

const catalog = aCatalog([
  anObjectiveFile('a', { confusableWith: ['d'] }),
  anObjectiveFile('b'),
  anObjectiveFile('c'),
  anObjectiveFile('d'),
  anObjectiveFile('e', { core: false, mode: 'sensibiliser' }),
])
const programme = programmeOf(aPerson(), catalog)
const objective = (id: string): Objective => {
  const found = catalog.objectives.get(id)
  if (!found) throw new Error(`no objective ${id}`)
  return found
}
const seen = (id: string, daysAgo: number, over: Partial<ObjectiveMemory> = {}): ObjectiveMemory => ({
  ...review(null, id, 3, MONDAY - daysAgo),
  ...over,
})
const pick = (over: Partial<PickState>, day = MONDAY) =>
  pickForDay({ person: aPerson({ budget: 2 }), programme, memories: [], deliveries: [], ...over }, day)

describe('what is easily taken for something else', () => {
  const first = (id: string) => [aDelivery({ objective: id, question: `${id}-1`, outcome: 'answered' })]

  it('comes on the same day, whichever of the two came first and whichever names the other', () => {
    expect(pick({ deliveries: first('a') })).toMatchObject({ objective: { id: 'd' }, reason: { why: 'pair' } })
    expect(pick({ deliveries: first('d') })).toMatchObject({ objective: { id: 'a' }, reason: { why: 'pair' } })
    expect(pick({ deliveries: first('b') })?.reason.why).toBe('new')
  })

  it('comes a little early from half its way back on, before what is due, and not earlier', () => {
    const memories = [seen('a', 0), seen('b', 30), seen('d', 6, { stability: 10 })]
    expect(pick({ deliveries: first('a'), memories })).toMatchObject({ objective: { id: 'd' } })
    const fresh = [seen('a', 0), seen('b', 30), seen('d', 3, { stability: 10 })]
    expect(pick({ deliveries: first('a'), memories: fresh })).toMatchObject({ objective: { id: 'b' } })
  })

  it('does not come twice', () => {
    const both = [...first('a'), aDelivery({ position: 2, objective: 'd', question: 'd-1', outcome: 'answered' })]
    expect(['b', 'c']).toContain(pick({ deliveries: both })?.objective.id)
  })
})

describe('an objective to be made aware of', () => {
  const others = ['a', 'b', 'c', 'd'].map(id => seen(id, 1, { stability: 50 }))
  const cardAfter = (reviews: number, daysAgo: number, grade: 1 | 3 = 3) =>
    pick({ memories: [...others, seen('e', daysAgo, { reviews, lastGrade: grade })] })

  it('comes back after a week and after a month, whatever was answered, then rests', () => {
    expect(cardAfter(1, 6)).toBeNull()
    expect(cardAfter(1, 7)).toMatchObject({ objective: { id: 'e' }, reason: { why: 'step', daysAgo: 7, visits: 1 } })
    expect(cardAfter(1, 7, 1)?.reason).toEqual({ why: 'step', daysAgo: 7, visits: 1 })
    expect(cardAfter(2, 29)).toBeNull()
    expect(cardAfter(2, 30)?.reason).toEqual({ why: 'step', daysAgo: 30, visits: 2 })
    expect(comesBack(objective('e'), seen('e', 400, { reviews: 3 }))).toBeNull()
    expect(earliestReturn(objective('e'), seen('e', 400, { reviews: 3 }))).toBeNull()
  })
})

describe('when nothing is due and nothing is new', () => {
  const memories = (daysAgo: number, stability = 50) =>
    programme.map(({ id }) => seen(id, daysAgo, { stability, reviews: 3 }))

  it('brings ahead of its day what is most at risk, after a week without a visit', () => {
    expect(pick({ memories: memories(6) })).toBeNull()
    const most = memories(8).map(memory => (memory.objective === 'c' ? { ...memory, stability: 40 } : memory))
    expect(pick({ memories: most })).toMatchObject({
      objective: { id: 'c' },
      reason: { why: 'ahead', daysAgo: 8, lastRight: true },
    })
  })

  it('checks what has become theirs after three weeks, and not before', () => {
    expect(pick({ memories: memories(20, 400) })).toBeNull()
    expect(pick({ memories: memories(21, 400) })?.reason.why).toBe('ahead')
    expect(earliestReturn(objective('a'), seen('a', 20, { stability: 400 }))).toBe(MONDAY + 1)
  })

  it('leaves alone what was put off lately, as long as there is something else', () => {
    const putOff = aDelivery({ objective: 'a', question: 'a-1', day: MONDAY - 1, outcome: 'passed' })
    const due = [seen('a', 60, { stability: 5 }), ...memories(10).filter(m => m.objective !== 'a')]
    expect(pick({ memories: due, deliveries: [putOff] })?.reason.why).toBe('ahead')
  })
})

describe('the reason of a card', () => {
  it('tells what a placement took as known from what was answered', () => {
    const placed = seen('a', 40, { stability: 30, reviews: 0 })
    const memories = [placed, ...['b', 'c', 'd'].map(id => seen(id, 1, { stability: 50 }))]
    expect(pick({ memories })?.reason).toEqual({ why: 'placed', daysAgo: 40 })
  })

  it('says of what a leave brings forward that it does', () => {
    const memories = programme.map(({ id }) => seen(id, 2, { stability: 10 }))
    expect(pick({ memories })).toBeNull()
    expect(pick({ memories, broughtForward: new Set(['b']) })).toMatchObject({
      objective: { id: 'b' },
      reason: { why: 'before-leave', daysAgo: 2 },
    })
    const due = memories.map(memory => (memory.objective === 'c' ? { ...memory, lastDay: MONDAY - 30 } : memory))
    expect(pick({ memories: due, broughtForward: new Set(['b']) })).toMatchObject({ objective: { id: 'c' } })
  })
})

describe('memory', () => {
  it('takes its weights and the wished recall from the organisation, where it is calibrated', () => {
    const memory = seen('a', 0, { stability: 10 })
    const [patient, eager] = [0.8, 0.95].map(
      retention => dueDay(memory, { weights: DEFAULT_WEIGHTS, retention }) - MONDAY,
    )
    expect(dueDay(memory) - MONDAY).toBe(10)
    expect(patient).toBeGreaterThan(10)
    expect(eager).toBeLessThan(10)
    const steep = { weights: DEFAULT_WEIGHTS.map((w, i) => (i === 20 ? 0.7 : w)), retention: 0.9 }
    expect(recall(memory, MONDAY + 90, steep)).toBeLessThan(recall(memory, MONDAY + 90))
    expect(
      review(null, 'a', 3, MONDAY, { ...UNCALIBRATED, weights: DEFAULT_WEIGHTS.map(w => 2 * w) }).stability,
    ).toBeCloseTo(2 * (DEFAULT_WEIGHTS[2] ?? 0))
  })

  it('expects 90 % after as many days as its stability, whatever the weights', () => {
    for (const decay of [0.1, 0.154, 0.5, 0.8]) {
      const model = memoryModel(DEFAULT_WEIGHTS.map((w, i) => (i === 20 ? decay : w)))
      expect(model.recall(12, 12)).toBeCloseTo(0.9, 6)
      expect(model.interval(12, 0.9)).toBeCloseTo(12, 4)
    }
  })
})
