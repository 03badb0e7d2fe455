import type { Calibration } from '../learning/calibration/calibrate.ts'
import { CALIBRATED_RETENTION, DEFAULT_WEIGHTS, UNCALIBRATED } from '../learning/memory-model.ts'
import { planRetention } from '../learning/plan-retention.ts'
import { HORIZONS, type Horizon, learn, type Outcome, type World } from './learn.ts'
import { POLICIES, POLICY, type PolicyName } from './policies.ts'
import { calibrationUnder } from './pooled-log.ts'
import { type Estimate, estimate, pairedDifference } from './statistics.ts'

export interface Wanted {
  /** Weights fitted on a record of other people under the same truth; else the default ones. */
  calibrated: boolean
  /** The wished recall of FSRS and of the product, 0–1; null: .85 calibrated (the product plans its own), else .90. */
  retention: number | null
}

export interface PolicyResult {
  policy: PolicyName
  /** null: the policy has none. */
  retention: number | null
  /** Over all objectives, met or not, 0–1. */
  recall: Record<Horizon, Estimate>
  hours: Estimate
  reviews: Estimate
  /** Objectives never shown. */
  unseen: Estimate
  /** Recall at 90 days of the product minus that of this policy, same learners paired; null for the product. */
  productLead: Estimate | null
}

export interface Simulated {
  world: World
  /** null: default weights were asked for. */
  calibration: Calibration | null
  results: readonly PolicyResult[]
}

/** Every policy in one world. The same arguments always give the same figures, to the last digit. */
export function simulate(world: World, wanted: Wanted): Simulated {
  const calibration = wanted.calibrated ? calibrationUnder(world.truth) : null
  if (calibration && 'why' in calibration) throw new Error('the simulated record is long enough by construction')
  const weights = calibration?.weights ?? DEFAULT_WEIGHTS
  const results: PolicyResult[] = []
  let ours: readonly Outcome[] = []
  for (const policy of POLICIES) {
    const retention = retentionOf(policy, world, wanted, weights)
    const parameters = { weights, retention: retention ?? UNCALIBRATED.retention }
    const outcomes = Array.from({ length: world.learners }, (_, i) => learn(world, i, POLICY[policy], parameters))
    if (policy === 'product') ours = outcomes
    results.push({ policy, retention, ...summary(outcomes), productLead: leadOver(policy, ours, outcomes) })
  }
  return { world, calibration, results }
}

function retentionOf(policy: PolicyName, world: World, wanted: Wanted, weights: readonly number[]): number | null {
  if (policy !== 'product' && policy !== 'fsrs') return null
  if (wanted.retention !== null) return wanted.retention
  if (!wanted.calibrated) return UNCALIBRATED.retention
  const visitsEach = (world.budget * world.days) / world.objectives
  return policy === 'product' ? planRetention(weights, visitsEach) : CALIBRATED_RETENTION
}

function leadOver(policy: PolicyName, ours: readonly Outcome[], theirs: readonly Outcome[]): Estimate | null {
  const at90 = (outcomes: readonly Outcome[]) => outcomes.map(outcome => outcome.recall[90])
  return policy === 'product' ? null : pairedDifference(at90(ours), at90(theirs))
}

function summary(outcomes: readonly Outcome[]) {
  const over = (value: (outcome: Outcome) => number) => estimate(outcomes.map(value))
  const recall = Object.fromEntries(HORIZONS.map(days => [days, over(o => o.recall[days])]))
  return {
    recall: recall as Record<Horizon, Estimate>,
    hours: over(o => o.hours),
    reviews: over(o => o.reviews),
    unseen: over(o => o.unseen),
  }
}
