import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '../../../../core/domain/learning/memory-model.ts'
import { generator } from '../../../../core/domain/learning/seed.ts'
import { gauss } from '../../../../core/domain/simulation/gauss.ts'
import { learn, type World } from '../../../../core/domain/simulation/learn.ts'
import { POLICY, type PolicyName } from '../../../../core/domain/simulation/policies.ts'
import { estimate, pairedDifference } from '../../../../core/domain/simulation/statistics.ts'
import { TRUTHS, type TruthName } from '../../../../core/domain/simulation/truths.ts'

const world = (over: Partial<World> = {}): World => ({
  truth: 'fsrs',
  objectives: 40,
  days: 180,
  learners: 100,
  budget: 2,
  seed: 1,
  absence: 0,
  guess: 0,
  ...over,
})

/** Mean recall at 90 days with default weights, in %, as the tables print it. */
function cell(policy: PolicyName, over: Partial<World>, retention = 0.9): string {
  const of = world(over)
  const recalls = Array.from(
    { length: of.learners },
    (_, i) => learn(of, i, POLICY[policy], { weights: DEFAULT_WEIGHTS, retention }).recall[90],
  )
  return (100 * estimate(recalls).mean).toFixed(1)
}

describe('the published tables come back digit for digit', () => {
  it.each<[PolicyName, TruthName, number, number, string]>([
    ['sequential', 'fsrs', 40, 200, '78.9'],
    ['sequential', 'hlr', 40, 100, '5.6'],
    ['sequential', 'actr', 40, 100, '97.8'],
    ['random', 'fsrs5', 40, 200, '56.5'],
    ['random', 'hlr', 40, 100, '13.7'],
    ['fixed', 'fsrs', 40, 200, '80.1'],
    ['fixed', 'hlr', 40, 100, '10.5'],
    ['leitner', 'hlr', 40, 100, '54.2'],
    ['sm2', 'actr', 40, 100, '95.6'],
  ])('%s, %s, %i objectives, %i learners: %s', (policy, truth, objectives, learners, printed) => {
    expect(cell(policy, { truth, objectives, learners })).toBe(printed)
  })

  it.each<[number, TruthName, string]>([
    [0.85, 'hlr', '48.6'],
  ])('FSRS due first, r = %d, %s: %s', (retention, truth, printed) => {
    expect(cell('fsrs', { truth }, retention)).toBe(printed)
  })

  it.each<[PolicyName, TruthName, string]>([
    ['fsrs', 'fsrs', '80.9'],
    ['sm2', 'fsrs', '74.2'],
    ['fixed', 'fsrs5', '52.9'],
  ])('with absences and luck, %s, %s: %s', (policy, truth, printed) => {
    expect(cell(policy, { truth, absence: 0.2, guess: 0.25 }, 0.85)).toBe(printed)
  })
})

describe('a simulated learner', () => {
  const parameters = { weights: DEFAULT_WEIGHTS, retention: 0.9 }
  const short = (over: Partial<World> = {}) => world({ days: 40, objectives: 12, ...over })

  it.each(TRUTHS)('under %s, is the same each time and another with each seed', truth => {
    const once = learn(short({ truth }), 3, POLICY.product, parameters)
    expect(learn(short({ truth }), 3, POLICY.product, parameters)).toEqual(once)
    expect(learn(short({ truth, seed: 2 }), 3, POLICY.product, parameters)).not.toEqual(once)
    expect(learn(short({ truth }), 4, POLICY.product, parameters)).not.toEqual(once)
  })

  it.each(
    Object.keys(POLICY) as PolicyName[],
  )('meets no more than the budget, no weekend, nothing twice a day: %s', name => {
    for (const budget of [1, 2, 3]) {
      const seen: { day: number; objective: number }[] = []
      learn(short({ budget }), 0, POLICY[name], parameters, answer => seen.push(answer))
      expect(seen.every(({ day }) => day % 7 < 5)).toBe(true)
      for (const { day } of seen) {
        const ofDay = seen.filter(answer => answer.day === day).map(({ objective }) => objective)
        expect(ofDay.length).toBeLessThanOrEqual(budget)
        expect(new Set(ofDay).size).toBe(ofDay.length)
      }
    }
  })

  it('learns nothing from luck, which only the grade shows', () => {
    const guesses = { truth: 'hlr', guess: 0.9 } as const
    const [honest, lucky] = [short({ truth: 'hlr' }), short(guesses)].map(w =>
      learn(w, 0, POLICY.sequential, parameters),
    )
    const wrongs = (w: World) => {
      let count = 0
      learn(w, 0, POLICY.sequential, parameters, ({ grade }) => {
        if (grade === 1) count++
      })
      return count
    }
    expect(wrongs(short(guesses))).toBeLessThan(wrongs(short({ truth: 'hlr' })))
    expect(lucky?.recall[90]).toBeLessThan((honest?.recall[90] ?? 0) + 0.1)
  })

  it('forgets: less is known three months after than the day after', () => {
    for (const truth of TRUTHS) {
      const { recall } = learn(short({ truth }), 0, POLICY.leitner, parameters)
      expect(recall[90]).toBeLessThan(recall[30])
      expect(recall[30]).toBeLessThan(recall[1])
    }
  })
})

describe('the figures', () => {
  it('carry a standard error', () => {
    expect(estimate([1, 2, 3, 4])).toEqual({ mean: 2.5, error: Math.sqrt(5 / 3 / 4) })
    expect(estimate([7])).toEqual({ mean: 7, error: 0 })
  })

  it('are compared learner by learner, which cancels what sets learners apart', () => {
    const difference = pairedDifference([0.9, 0.5, 0.1], [0.8, 0.4, 0])
    expect(difference.mean).toBeCloseTo(0.1)
    expect(difference.error).toBeCloseTo(0)
  })

  it('come from draws that are normal enough', () => {
    const draw = generator(1)
    const draws = Array.from({ length: 20_000 }, () => gauss(draw))
    const { mean, error } = estimate(draws)
    expect(Math.abs(mean)).toBeLessThan(4 * error)
    expect(error * Math.sqrt(draws.length)).toBeCloseTo(1, 1)
  })
})
