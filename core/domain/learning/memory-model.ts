import { clipParameters, computeDecayFactor, default_w, FSRSAlgorithm } from 'ts-fsrs'
import type { Grade } from './grade.ts'

/**
 * How memory is believed to work, as data: the 21 weights of FSRS-6, and the probability of recall at which a card
 * comes back. Never fitted to one person, only to everybody's reviews together (`calibrate.ts`).
 */
export interface MemoryParameters {
  weights: readonly number[]
  /** 0–1. */
  retention: number
}

/** As FSRS-6 ships them. */
export const DEFAULT_WEIGHTS: readonly number[] = default_w

/** Until the weights were compared with people's own reviews: cautious, since forgetting may be faster than believed. */
export const UNCALIBRATED: MemoryParameters = { weights: DEFAULT_WEIGHTS, retention: 0.9 }

/** Wished recall once the weights are fitted, or confirmed (learning.md 2.3 and 3.6). */
export const CALIBRATED_RETENTION = 0.85

export interface MemoryState {
  /** Days after which recall is expected to fall to 90 %. */
  stability: number
  /** 1 (easy) to 10. */
  difficulty: number
}

/** FSRS-6 for one set of weights: whole days in, numbers out; no clock, no chance. */
export interface MemoryModel {
  /** State after a review, `elapsed` days after the one before; `recall` replaces the model's own estimate of that day. */
  next(state: MemoryState | null, elapsed: number, grade: Grade, recall?: number): MemoryState
  /** R(t,S) = (1 + FACTOR·t/S)^(−w20), 0–1. */
  recall(elapsed: number, stability: number): number
  /** I(r,S), in days, not rounded. */
  interval(stability: number, retention: number): number
}

/** Weights brought back inside what FSRS-6 allows. */
export const withinBounds = (weights: readonly number[]): number[] => clipParameters([...weights], 0, false)

const models = new WeakMap<readonly number[], MemoryModel>()

/** The model of a set of weights; made once for each array. This is the only file that knows ts-fsrs. */
export function memoryModel(weights: readonly number[]): MemoryModel {
  const made = models.get(weights) ?? make(weights)
  models.set(weights, made)
  return made
}

function make(weights: readonly number[]): MemoryModel {
  // One visit a day: minute steps make no sense, so the short-term scheduler is off (learning.md 2.1).
  const fsrs = new FSRSAlgorithm({ w: [...weights], enable_short_term: false, enable_fuzz: false })
  const { decay, factor } = computeDecayFactor(fsrs.parameters.w)
  const intervals = new Map<number, number>()
  return {
    next: (state, elapsed, grade, recall) => fsrs.next_state(state, elapsed, grade, recall),
    recall: (elapsed, stability) => (1 + (factor * elapsed) / stability) ** decay,
    interval(stability, retention) {
      const modifier = intervals.get(retention) ?? fsrs.calculate_interval_modifier(retention)
      intervals.set(retention, modifier)
      return stability * modifier
    },
  }
}
