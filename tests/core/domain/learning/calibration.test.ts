import { describe, expect, it } from 'vitest'
import type { Review } from '../../../../core/domain/learning/answer.ts'
import { auditLine } from '../../../../core/domain/learning/calibration/audit.ts'
import { type Calibration, calibrate } from '../../../../core/domain/learning/calibration/calibrate.ts'
import { fitWeights } from '../../../../core/domain/learning/calibration/fit-weights.ts'
import { historiesOf } from '../../../../core/domain/learning/calibration/histories.ts'
import { logLossOf } from '../../../../core/domain/learning/calibration/predict.ts'
import { solve } from '../../../../core/domain/learning/calibration/solve.ts'
import { DEFAULT_WEIGHTS } from '../../../../core/domain/learning/memory-model.ts'
import { shuffled } from '../../../../core/domain/learning/seed.ts'
import { pooledLog } from '../../../../core/domain/simulation/pooled-log.ts'

const of = (log: readonly Review[], people: number) => log.filter(review => Number(review.person) < people)
const steady = pooledLog('fsrs')
const other = of(pooledLog('actr'), 15)

function done(outcome: ReturnType<typeof calibrate>): Calibration {
  if ('why' in outcome) throw new Error(outcome.why)
  return outcome
}

describe('calibration', () => {
  it('keeps the weights when people forget as they foresee, and says so with its figures', () => {
    const found = done(calibrate(steady, 500))
    expect(found).toMatchObject({ day: 500, people: 50, answers: 7708, accepted: false, weights: DEFAULT_WEIGHTS })
    expect(found.heldBack.answers / found.answers).toBeGreaterThan(0.15)
    expect(found.heldBack.answers / found.answers).toBeLessThanOrEqual(0.2)
  })

  it('takes other weights when they foresee the latest answers better by more than .001', () => {
    const { accepted, heldBack, weights } = done(calibrate(other, 500))
    expect(accepted).toBe(true)
    expect(heldBack.logLoss.before - heldBack.logLoss.after).toBeGreaterThan(0.001)
    const latest = { from: heldBack.from, until: Number.POSITIVE_INFINITY }
    expect(logLossOf(historiesOf(other), weights, latest).logLoss).toBe(heldBack.logLoss.after)
  })

  it('leaves a line for the audit log, with counts and figures and nobody in it', () => {
    expect(auditLine(done(calibrate(steady, 2519)))).toBe(
      '2026-11-24 calibration: 7708 answers of 50 people; log loss on the latest 1528 answers 0.3885 -> 0.3889 (+0.0004); default or former weights confirmed',
    )
    expect(auditLine(done(calibrate(other, 2519)))).toMatch(/\(-0\.\d{4}\); new weights \d/)
  })

  it('does not depend on the order of the record', () => {
    expect(calibrate(shuffled(other, 7), 500)).toEqual(calibrate(other, 500))
  })

  it('is not done on few answers or few people', () => {
    expect(calibrate(of(steady, 9), 500)).toEqual({ why: 'too-few-people', is: 9, needed: 10 })
    const short = steady.filter(review => review.day < 15)
    expect(calibrate(short, 500)).toMatchObject({ why: 'too-few-answers', needed: 1000 })
    expect(calibrate([], 500)).toMatchObject({ why: 'too-few-people' })
  })
})

describe('the fit', () => {
  it('foresees better than the default what was fitted on, and keeps the short-term weights', () => {
    const histories = historiesOf(other)
    const weights = fitWeights(histories)
    expect(logLossOf(histories, weights).logLoss).toBeLessThan(logLossOf(histories, DEFAULT_WEIGHTS).logLoss - 0.01)
    expect(weights.slice(17, 20)).toEqual(DEFAULT_WEIGHTS.slice(17, 20))
  })

  it('stays at the default without any answer', () => {
    expect(fitWeights([])).toEqual(DEFAULT_WEIGHTS)
  })
})

describe('histories', () => {
  it('hold one person’s reviews of one objective, oldest first', () => {
    const review = (person: string, objective: string, day: number): Review => ({
      tenant: 't',
      person,
      objective,
      day,
      grade: 3,
    })
    const histories = historiesOf([review('x', 'a', 5), review('y', 'a', 1), review('x', 'a', 2), review('x', 'b', 9)])
    expect(histories.map(history => history.map(({ day }) => day))).toEqual([[2, 5], [9], [1]])
  })
})

describe('equations', () => {
  it('are solved when the matrix allows it', () => {
    const [x = 0, y = 0] =
      solve(
        [
          [4, 2],
          [2, 3],
        ],
        [10, 8],
      ) ?? []
    expect([4 * x + 2 * y, 2 * x + 3 * y]).toEqual([10, 8].map(value => expect.closeTo(value)))
    expect(
      solve(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    ).toBeNull()
  })
})
