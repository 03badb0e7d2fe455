import type { Objective } from '../content/objective.ts'
import { WORKDAYS_A_YEAR, weigh } from './load.ts'
import { CALIBRATED_RETENTION, type MemoryParameters, UNCALIBRATED } from './memory-model.ts'

/** From that many visits of each objective on, one wished recall suits every way of forgetting. */
const AMPLE = 12
/** For each visit fewer. */
const STEP = 0.015
const LOWEST = 0.7
const HIGHEST = 0.9
/** Weight 20 above which forgetting goes on almost as fast as it began; FSRS-6 allows .1 to .8. */
const GOES_ON = 0.6

/**
 * The wished recall once calibrated, 0–1, for the visits that each objective can get in a year (`load.ts`). With few
 * visits: where what is half forgotten fades slowly, let it fade a little and meet everything; where it is soon lost,
 * hold fewer and hold them well. Found by simulation, not from any person (docs/apprentissage-simulation.md).
 */
export function planRetention(weights: readonly number[], visitsEach: number): number {
  const missing = Math.max(0, AMPLE - visitsEach)
  const direction = (weights[20] ?? 0) > GOES_ON ? 1 : -1
  const planned = CALIBRATED_RETENTION + direction * STEP * missing
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, planned)) * 1000) / 1000
}

/**
 * What choosing takes for somebody: the organisation's weights, and the wished recall for the load they chose.
 * @param weights null before the first calibration. Keep one array for an organisation: a model is made for each.
 */
export function parametersFor(
  weights: readonly number[] | null,
  { budget, programme }: { budget: number; programme: readonly Pick<Objective, 'mode'>[] },
): MemoryParameters {
  if (!weights) return UNCALIBRATED
  const { visitsEach } = weigh({ budget, workdays: WORKDAYS_A_YEAR, programme })
  return { weights, retention: planRetention(weights, visitsEach) }
}
