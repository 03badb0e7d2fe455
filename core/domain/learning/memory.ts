import type { Day } from '../calendar/day.ts'
import type { Review } from './answer.ts'
import type { Grade } from './grade.ts'
import { type MemoryParameters, type MemoryState, memoryModel, UNCALIBRATED } from './memory-model.ts'

/**
 * What a person is expected to remember of an objective, computed from their reviews (grade, day) and from nothing
 * else; whole days in, whole days out.
 */
export interface ObjectiveMemory extends MemoryState {
  objective: string
  /** Local day of the last review; of the placement, where there was none since. */
  lastDay: Day
  lastGrade: Grade
  /** 0: never asked, but taken as known since a placement (`placement/`). */
  reviews: number
  lapses: number
}

/**
 * Memory after one more review. `next` days never go back: a review dated before the last one (clocks of two servers)
 * counts as the same day.
 */
export function review(
  memory: ObjectiveMemory | null,
  objective: string,
  grade: Grade,
  day: Day,
  { weights }: MemoryParameters = UNCALIBRATED,
): ObjectiveMemory {
  const today = memory ? Math.max(day, memory.lastDay) : day
  const elapsed = memory ? today - memory.lastDay : 0
  const before = memory && { stability: memory.stability, difficulty: memory.difficulty }
  const next = memoryModel(weights).next(before, elapsed, grade)
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
export const replay = (reviews: readonly Review[], parameters = UNCALIBRATED): ObjectiveMemory | null =>
  reviews.reduce<ObjectiveMemory | null>(
    (memory, { objective, grade, day }) => review(memory, objective, grade, day, parameters),
    null,
  )

/** Probability of recall on a day, 0–1. */
export const recall = (memory: ObjectiveMemory, day: Day, { weights } = UNCALIBRATED): number =>
  memoryModel(weights).recall(Math.max(0, day - memory.lastDay), memory.stability)

/** The day on which recall is expected to reach the wished one: I(r,S), at least one day after the last review. */
export function dueDay(memory: ObjectiveMemory, { weights, retention } = UNCALIBRATED): Day {
  const interval = memoryModel(weights).interval(memory.stability, retention)
  return memory.lastDay + Math.max(1, Math.round(interval))
}
