import type { Day } from '../../calendar/day.ts'
import { type MemoryState, memoryModel } from '../memory-model.ts'
import type { History } from './histories.ts'

/** A probability never said with more certainty than that: one surprise must not weigh without end. */
const SUREST = 1e-4

/** The answers that are predicted: all but the first of each history, from `from` on and before `until`. */
export interface Span {
  from: Day
  until: Day
}
export const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

/** Calls `each` for every answer of the span with the recall that the weights expected that day. */
export function predict(
  histories: readonly History[],
  weights: readonly number[],
  span: Span,
  each: (expected: number, right: boolean) => void,
): void {
  const model = memoryModel(weights)
  for (const history of histories) {
    let state: MemoryState | null = null
    let last = 0
    for (const { day, grade } of history) {
      if (day >= span.until) break
      const elapsed = state ? day - last : 0
      if (state && day >= span.from) {
        const expected = model.recall(elapsed, state.stability)
        each(Math.min(1 - SUREST, Math.max(SUREST, expected)), grade > 1)
      }
      state = model.next(state, elapsed, grade)
      last = day
    }
  }
}

export interface Fit {
  /** Mean log loss, in nats an answer. */
  logLoss: number
  answers: number
}

/** How surprised the weights are by the answers of a span. */
export function logLossOf(histories: readonly History[], weights: readonly number[], span: Span = ALWAYS): Fit {
  let [sum, answers] = [0, 0]
  predict(histories, weights, span, (expected, right) => {
    sum -= Math.log(right ? expected : 1 - expected)
    answers++
  })
  return { logLoss: answers > 0 ? sum / answers : 0, answers }
}
