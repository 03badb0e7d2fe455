import type { Objective } from '../../content/objective.ts'

/** What a placement looks at in an objective. */
export type Placeable = Pick<Objective, 'id' | 'series' | 'level'>

/** Where the levels of the content lie on the scale of the adaptive test (0 to 7: learning.md 7). */
const DIFFICULTY: Record<Objective['level'], number> = { decouverte: 2, usage: 4, referent: 6 }
export const difficultyOf = (objective: Pick<Objective, 'level'>): number => DIFFICULTY[objective.level]

/** Before any answer. */
const START = 2
const LEVELS = Array.from({ length: 15 }, (_, i) => 0.5 + i / 2)
/** Two answers that everybody is lent, so that one answer does not decide: the easiest right, the hardest not. */
const LENT: readonly Outcome[] = [
  { difficulty: 0, right: true },
  { difficulty: 7, right: false },
]

export interface Outcome {
  difficulty: number
  right: boolean
}

/** Chance of a right answer at a level, 0–1. */
export const chance = (level: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - level))

/** The level at which the answers are the least surprising: where as many are right as expected. */
export function levelAfter(outcomes: readonly Outcome[]): number {
  if (outcomes.length === 0) return START
  const gap = (level: number) =>
    Math.abs(
      [...LENT, ...outcomes].reduce((sum, { difficulty, right }) => sum + Number(right) - chance(level, difficulty), 0),
    )
  return LEVELS.reduce((best, level) => (gap(level) < gap(best) ? level : best))
}
