import { type Estimated, wilson } from './intervals.ts'

const ENOUGH_ANSWERS = 20
/** Smallest group that is ever shown. */
const ENOUGH_PEOPLE = 10
/** Where effort pays: below, people give up; above, they learn little (goal G6). */
const BAND = { least: 0.65, most: 0.85 }

export interface SuccessBand {
  rate: Estimated
  verdict: 'too-hard' | 'fits' | 'too-easy'
}

/** How often a series succeeds with all who follow it, or null while they are too few to be said. */
export function successBand(counts: { right: number; answers: number; people: number }): SuccessBand | null {
  if (counts.answers < ENOUGH_ANSWERS || counts.people < ENOUGH_PEOPLE) return null
  const rate = wilson(counts.right, counts.answers)
  if (rate.value < BAND.least) return { rate, verdict: 'too-hard' }
  return { rate, verdict: rate.value > BAND.most ? 'too-easy' : 'fits' }
}
