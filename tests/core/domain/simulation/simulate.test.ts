import { describe, expect, it } from 'vitest'
import type { Objective } from '../../../../core/domain/content/objective.ts'
import type { Choosable } from '../../../../core/domain/learning/choose.ts'
import type { PolicyName } from '../../../../core/domain/simulation/policies.ts'
import { rehearse } from '../../../../core/domain/simulation/rehearse.ts'
import { type PolicyResult, type Simulated, simulate } from '../../../../core/domain/simulation/simulate.ts'
import { TRUTHS, type TruthName } from '../../../../core/domain/simulation/truths.ts'

// The full run (200 learners) is `npm run bench -- learning`; a few learners already show the order of the policies.
const LEARNERS = 12
const world = { objectives: 40, days: 180, learners: LEARNERS, budget: 2, seed: 1, absence: 0, guess: 0 }
const calibrated = new Map<TruthName, Simulated>(
  TRUTHS.map(truth => [truth, simulate({ ...world, truth }, { calibrated: true, retention: null })]),
)
const result = (truth: TruthName, policy: PolicyName): PolicyResult => {
  const found = calibrated.get(truth)?.results.find(r => r.policy === policy)
  if (!found) throw new Error(`no ${policy} under ${truth}`)
  return found
}

describe('the product, calibrated', () => {
  it.each(['fsrs', 'fsrs5'] as const)('under %s, keeps more than loops, Leitner and SM-2', truth => {
    for (const policy of ['leitner', 'sm2', 'sequential', 'random'] as const) {
      const lead = result(truth, policy).productLead
      expect(lead?.mean, policy).toBeGreaterThan(lead?.error ?? 0)
    }
  })

  it.each(TRUTHS)('under %s, is never below Leitner nor SM-2 beyond a standard error', truth => {
    for (const policy of ['leitner', 'sm2'] as const) {
      const lead = result(truth, policy).productLead
      expect(lead?.mean, policy).toBeGreaterThan(-(lead?.error ?? 0))
    }
  })

  it('costs at most 4.3 hours where memory is as FSRS has it', () => {
    expect(result('fsrs', 'product').hours.mean).toBeLessThan(4.3)
  })

  it('uses the weights that calibration accepts, and says which', () => {
    expect(TRUTHS.map(truth => calibrated.get(truth)?.calibration?.accepted)).toEqual([false, true, true, true])
  })

  it('wishes for more recall where forgetting goes on, for less where it slows down', () => {
    expect(result('hlr', 'product').retention).toBeGreaterThan(0.85)
    expect(result('fsrs', 'product').retention).toBeLessThan(0.85)
    expect(result('fsrs', 'fsrs').retention).toBe(0.85)
  })
})

describe('simulate', () => {
  it('takes the weights and the wished recall that it is given', () => {
    const small = { ...world, days: 20, learners: 2, truth: 'fsrs' } as const
    const plain = simulate(small, { calibrated: false, retention: null })
    expect(plain.calibration).toBeNull()
    expect(plain.results.map(r => r.retention)).toEqual([0.9, 0.9, null, null, null, null, null])
    expect(simulate(small, { calibrated: false, retention: 0.8 }).results[0]?.retention).toBe(0.8)
    expect(simulate(small, { calibrated: false, retention: null })).toEqual(plain)
  })
})

describe('a rehearsed programme', () => {
  const programme = (core: number, optional: number): Choosable[] =>
    Array.from({ length: core + optional }, (_, i) => ({
      id: `o${i}`,
      series: `s${i % 4}`,
      core: i < core,
      mode: 'ancrer' as Objective['mode'],
      confusableWith: [],
    }))

  it('names the core objectives that nobody would get to, and how many of any kind are left', () => {
    const { unseenCore, unseen } = rehearse(programme(40, 10), { budget: 1, workdays: 40 }, undefined, 5)
    expect(unseenCore.length).toBeGreaterThan(15)
    expect(unseenCore.every(({ objective, share }) => objective.core && share >= 0.1)).toBe(true)
    expect(unseen).toBeGreaterThan(unseenCore.length - 1)
  })

  it('names none where there is room for all', () => {
    expect(rehearse(programme(5, 2), { budget: 2, workdays: 120 }, undefined, 5)).toEqual({ unseenCore: [], unseen: 0 })
  })
})
