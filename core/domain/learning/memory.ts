import { FSRSAlgorithm } from 'ts-fsrs'
import type { Day } from '../calendar/day.ts'
import type { Review } from './answer.ts'
import type { Grade } from './grade.ts'

/**
 * What a person is expected to remember of an objective, computed from their reviews (grade, day) and from nothing
 * else. This is the only file that knows ts-fsrs; whole days in, whole days out.
 */
export interface ObjectiveMemory {
  objective: string
  /** Days after which recall is expected to fall to 90 %. */
  stability: number
  /** 1 (easy) to 10. */
  difficulty: number
  /** Local day of the last review. */
  lastDay: Day
  lastGrade: Grade
  reviews: number
  lapses: number
}

/** Desired probability of recall at the moment a card comes back (learning.md 2.3: .90 before calibration). */
export const TARGET_RECALL = 0.9

// One visit a day: minute steps make no sense, so the short-term scheduler is off (learning.md 2.1).
const fsrs = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false })

/**
 * Memory after one more review. `next` days never go back: a review dated before the last one (clocks of two servers)
 * counts as the same day.
 */
export function review(memory: ObjectiveMemory | null, objective: string, grade: Grade, day: Day): ObjectiveMemory {
  const today = memory ? Math.max(day, memory.lastDay) : day
  const elapsed = memory ? today - memory.lastDay : 0
  const next = fsrs.next_state(memory && { stability: memory.stability, difficulty: memory.difficulty }, elapsed, grade)
  return {
    objective,
    stability: next.stability,
    difficulty: next.difficulty,
    lastDay: today,
    lastGrade: grade,
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (memory && grade === 1 ? 1 : 0),
  }
}

/** Memory recomputed from all reviews of one objective, oldest first; null without any. */
export const replay = (reviews: readonly Review[]): ObjectiveMemory | null =>
  reviews.reduce<ObjectiveMemory | null>((memory, r) => review(memory, r.objective, r.grade, r.day), null)

/** Probability of recall on a day, 0–1: R(t,S) = (1 + FACTOR·t/S)^(−w20) (FSRS-6). */
export const recall = (memory: ObjectiveMemory, day: Day): number =>
  fsrs.forgetting_curve(Math.max(0, day - memory.lastDay), memory.stability)

/** The day on which recall is expected to reach the target: I(r,S), at least one day after the last review. */
export const dueDay = (memory: ObjectiveMemory, target = TARGET_RECALL): Day =>
  memory.lastDay + Math.max(1, Math.round(intervalFor(memory.stability, target)))

function intervalFor(stability: number, target: number): number {
  return stability * fsrs.calculate_interval_modifier(target)
}
