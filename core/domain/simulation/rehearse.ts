import type { Choosable } from '../learning/choose.ts'
import { type MemoryParameters, UNCALIBRATED } from '../learning/memory-model.ts'
import { learn, type World } from './learn.ts'
import { product } from './policies/product.ts'
import { estimate } from './statistics.ts'

export interface Rehearsed<O> {
  /** Core objectives that some rehearsed learners never see, with their share, 0–1; in the programme's order. */
  unseenCore: readonly { objective: O; share: number }[]
  /** Objectives never seen, core or not, for a rehearsed learner on average. */
  unseen: number
}

/** A share below that is chance rather than a gap in the programme. */
const NOTABLE = 0.1

/**
 * A programme played through before anybody gets it: which core objectives would stay unseen. Learners remember as the
 * model believes (truth "fsrs"); what matters here is the order in which the product brings things.
 */
export function rehearse<O extends Choosable>(
  programme: readonly O[],
  { budget, workdays }: { budget: number; workdays: number },
  parameters: MemoryParameters = UNCALIBRATED,
  learners = 20,
): Rehearsed<O> {
  const objectives = programme.length
  const world: World = { truth: 'fsrs', objectives, days: workdays, learners, budget, seed: 1, absence: 0, guess: 0 }
  const seenBy = programme.map(() => 0)
  const outcomes = Array.from({ length: learners }, (_, learner) => {
    const met = new Set<number>()
    const outcome = learn(world, learner, product(programme), parameters, seen => met.add(seen.objective))
    for (const index of met) seenBy[index] = (seenBy[index] ?? 0) + 1
    return outcome
  })
  return {
    unseenCore: programme.flatMap((objective, i) => {
      const share = 1 - (seenBy[i] ?? 0) / learners
      return objective.core && share >= NOTABLE ? [{ objective, share }] : []
    }),
    unseen: estimate(outcomes.map(outcome => outcome.unseen)).mean,
  }
}
