import { describe, expect, it } from 'vitest'
import { weigh } from '../../../../core/domain/learning/load.ts'
import { DEFAULT_WEIGHTS, UNCALIBRATED } from '../../../../core/domain/learning/memory-model.ts'
import { parametersFor, planRetention } from '../../../../core/domain/learning/plan-retention.ts'

const programme = (anchored: number, stepped = 0) => [
  ...Array.from({ length: anchored }, () => ({ mode: 'ancrer' as const })),
  ...Array.from({ length: stepped }, () => ({ mode: 'sensibiliser' as const })),
]

describe('the load of a programme', () => {
  it.each([
    [40, 2, 180, 9, 'green', 0.85],
    [41, 2, 180, 8.78, 'amber', 0.7],
    [60, 2, 180, 6, 'amber', 0.7],
    [61, 2, 180, 5.9, 'red', 0.45],
    [120, 2, 180, 3, 'red', 0.45],
    [60, 1, 180, 3, 'red', 0.45],
    [60, 3, 180, 9, 'green', 0.85],
  ] as const)('%i objectives, %i a day, %i workdays: %d visits each, %s', (count, budget, workdays, visits, light, promise) => {
    const weighed = weigh({ budget, workdays, programme: programme(count) })
    expect(weighed).toMatchObject({ light, promise })
    expect(weighed.visitsEach).toBeCloseTo(visits, 1)
  })

  it('counts three visits for each objective to be made aware of', () => {
    expect(weigh({ budget: 2, workdays: 180, programme: programme(35, 15) }).visitsEach).toBeCloseTo(9)
    expect(weigh({ budget: 1, workdays: 10, programme: programme(5, 15) })).toMatchObject({
      visitsEach: 0,
      light: 'red',
    })
  })

  it('is no load at all when nothing is asked', () => {
    expect(weigh({ budget: 1, workdays: 180, programme: [] }).light).toBe('green')
  })
})

describe('the wished recall, once calibrated', () => {
  const goesOn = DEFAULT_WEIGHTS.map((w, i) => (i === 20 ? 0.8 : w))

  it('is .85 where there is ample room, whatever forgetting is like', () => {
    for (const weights of [DEFAULT_WEIGHTS, goesOn])
      for (const visits of [12, 18, 100]) expect(planRetention(weights, visits)).toBe(0.85)
  })

  it('falls with the room where what is left fades slowly, and rises where it is soon lost', () => {
    expect([9, 6, 3, 0].map(visits => planRetention(DEFAULT_WEIGHTS, visits))).toEqual([0.805, 0.76, 0.715, 0.7])
    expect([9, 6, 3].map(visits => planRetention(goesOn, visits))).toEqual([0.895, 0.9, 0.9])
  })

  it('goes with the budget and the programme that a person has, and stays cautious before any calibration', () => {
    const half = { budget: 1, programme: programme(60) }
    expect(parametersFor(null, half)).toBe(UNCALIBRATED)
    expect(parametersFor(DEFAULT_WEIGHTS, half)).toEqual({ weights: DEFAULT_WEIGHTS, retention: 0.715 })
    expect(parametersFor(DEFAULT_WEIGHTS, { ...half, budget: 3 })).toEqual({
      weights: DEFAULT_WEIGHTS,
      retention: 0.805,
    })
  })
})
