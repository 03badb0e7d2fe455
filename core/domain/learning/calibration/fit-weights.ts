import { DEFAULT_WEIGHTS, withinBounds } from '../memory-model.ts'
import type { History } from './histories.ts'
import { ALWAYS, predict, type Span } from './predict.ts'
import { solve } from './solve.ts'

/**
 * How far each weight of FSRS-6 lies from the default among its public users (standard deviations published with
 * fsrs-rs, BSD-3): what makes a fit keep to the default where the answers say nothing. The first four, stabilities
 * after a first answer, are compared by their logarithm, and loosely. Weights 17 to 19 are for several visits a day.
 */
const SPREAD = new Map([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 0.57],
  [5, 0.28],
  [6, 0.6],
  [7, 0.12],
  [8, 0.39],
  [9, 0.18],
  [10, 0.33],
  [11, 0.3],
  [12, 0.09],
  [13, 0.16],
  [14, 0.57],
  [15, 0.25],
  [16, 1.03],
  [20, 0.27],
])
const FITTED = [...SPREAD.keys()]
const isStability = (weight: number) => weight < 4

const ROUNDS = 20
/** A round that gains less than that, in nats over all answers, is the last. */
const LEAST_GAIN = 0.5
/** Of each weight's spread, to see how predictions move with it. */
const NUDGE = 1e-3

/**
 * The weights that expect the answers best, all people together: maximum a posteriori by Gauss–Newton steps with
 * Levenberg's damping. Some weights are hardly told apart by answers, so compare predictions, never weights.
 */
export function fitWeights(histories: readonly History[], span: Span = ALWAYS): number[] {
  let at = FITTED.map(() => 0)
  let cost = costOf(histories, span, at)
  let damping = 1e-3
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, curvature } = derivatives(histories, span, at)
    const before = cost
    // A step that makes things worse is taken shorter, nearer to steepest descent.
    for (let attempt = 0; attempt < 8; attempt++, damping *= 8) {
      const damped = curvature.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) : value)))
      const step = solve(damped, slope)
      const next = step && at.map((value, i) => value - (step[i] ?? 0))
      const nextCost = next ? costOf(histories, span, next) : Number.POSITIVE_INFINITY
      if (!next || !(nextCost < cost)) continue
      at = next
      cost = nextCost
      damping /= 16
      break
    }
    if (before - cost < LEAST_GAIN) break
  }
  return weightsAt(at)
}

/** From places counted in spreads around the default to weights that FSRS-6 allows. */
function weightsAt(places: readonly number[]): number[] {
  const weights = [...DEFAULT_WEIGHTS]
  for (const [i, weight] of FITTED.entries()) {
    const usual = DEFAULT_WEIGHTS[weight] ?? 0
    const moved = (places[i] ?? 0) * (SPREAD.get(weight) ?? 0)
    weights[weight] = isStability(weight) ? usual * Math.exp(moved) : usual + moved
  }
  return withinBounds(weights)
}

/** Log loss summed over the answers, plus what leaving the default costs. */
function costOf(histories: readonly History[], span: Span, places: readonly number[]): number {
  let sum = places.reduce((total, place) => total + (place * place) / 2, 0)
  predict(histories, weightsAt(places), span, (expected, right) => {
    sum -= Math.log(right ? expected : 1 - expected)
  })
  return sum
}

function derivatives(histories: readonly History[], span: Span, places: readonly number[]) {
  const rights: boolean[] = []
  const expected = expectedAt(histories, span, places, rights)
  const moves = places.map((_, i) => {
    const nudged = places.map((place, j) => (i === j ? place + NUDGE : place))
    const then = expectedAt(histories, span, nudged)
    return then.map((value, k) => (value - (expected[k] ?? 0)) / NUDGE)
  })
  const certainty = expected.map(p => 1 / (p * (1 - p)))
  const miss = expected.map((p, k) => (p - (rights[k] ? 1 : 0)) * (certainty[k] ?? 0))
  return {
    slope: moves.map((move, i) => dot(move, miss) + (places[i] ?? 0)),
    curvature: moves.map((a, i) => {
      const weighted = a.map((value, k) => value * (certainty[k] ?? 0))
      return moves.map((b, j) => dot(weighted, b) + (i === j ? 1 : 0))
    }),
  }
}

function expectedAt(histories: readonly History[], span: Span, places: readonly number[], rights: boolean[] = []) {
  const expected: number[] = []
  predict(histories, weightsAt(places), span, (p, right) => {
    expected.push(p)
    rights.push(right)
  })
  return expected
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
