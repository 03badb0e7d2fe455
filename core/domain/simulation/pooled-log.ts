import type { Review } from '../learning/answer.ts'
import { type Calibration, calibrate, type TooFew } from '../learning/calibration/calibrate.ts'
import { UNCALIBRATED } from '../learning/memory-model.ts'
import { learn, type World } from './learn.ts'
import { fsrsDueFirst } from './policies/fsrs-due-first.ts'
import type { TruthName } from './truths.ts'

/** Other people than those of any table: 50 learners over 90 workdays (learning.md 3.6). */
const LOG = { objectives: 40, days: 90, learners: 50, budget: 2, seed: 9, absence: 0, guess: 0 }

/** What an organisation would have on record after a term, with default weights, under one of the truths. */
export function pooledLog(truth: TruthName): Review[] {
  const world: World = { ...LOG, truth }
  const reviews: Review[] = []
  for (let learner = 0; learner < world.learners; learner++)
    learn(world, learner, fsrsDueFirst, UNCALIBRATED, ({ objective, day, grade }) =>
      reviews.push({ tenant: truth, person: String(learner), objective: String(objective), day, grade }),
    )
  return reviews
}

/** The product's own calibration on that record. */
export const calibrationUnder = (truth: TruthName): Calibration | TooFew => calibrate(pooledLog(truth), 0)
