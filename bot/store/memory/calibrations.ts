import type { Calibrations, PooledReview } from '../../../core/ports/calibration.ts'
import { copy, personKey, type State } from './state.ts'

const SINGLE = 'single'

/** The Calibrations port in memory. */
export const memoryCalibrations = (state: State): Calibrations => ({
  current: async () => copy(state.calibration.get(SINGLE) ?? null),
  keep: async calibration => {
    state.calibration.set(SINGLE, copy(calibration))
  },
  reviewsOfAll: () => pooled(state),
})

async function* pooled(state: State): AsyncGenerator<PooledReview> {
  const numbers = new Map([...new Set([...state.review.values()].map(personKey))].sort().map((key, i) => [key, i + 1]))
  const reviews = [...state.review.values()].map(({ tenant, person, ...review }) => ({
    person: numbers.get(personKey({ tenant, person })) ?? 0,
    ...review,
  }))
  yield* reviews.sort((a, b) => a.person - b.person)
}
