import type { Day } from '../calendar/day.ts'
import type { Objective } from '../content/objective.ts'
import { dueDay, type ObjectiveMemory } from './memory.ts'
import { type MemoryParameters, UNCALIBRATED } from './memory-model.ts'

type Mode = Pick<Objective, 'mode'>

/** Stable for that long, it has become theirs and is not due any more. */
const THEIRS_DAYS = 365
/** « sensibiliser »: days from the first visit to the second and from the second to the third, whatever was answered. */
const STEPS = [7, 30]
/** Days without a visit after which an objective may come ahead of its day (docs/apprentissage-simulation.md). */
const AHEAD_AFTER = 7
/** The same for what has become theirs: a check, now and then. */
const CHECKED_AFTER = 21

const isTheirs = (memory: ObjectiveMemory): boolean => memory.stability >= THEIRS_DAYS

export const isStepped = (objective: Mode): boolean => objective.mode === 'sensibiliser'

/** The day on which an objective is due, or null when it rests: become theirs, or all its steps made. */
export function comesBack(
  objective: Mode,
  memory: ObjectiveMemory,
  parameters: MemoryParameters = UNCALIBRATED,
): Day | null {
  if (isTheirs(memory)) return null
  if (!isStepped(objective) || memory.reviews === 0) return dueDay(memory, parameters)
  const step = STEPS[memory.reviews - 1]
  return step === undefined ? null : memory.lastDay + step
}

/** The day from which an objective may come on a day when nothing is due and nothing is new; null: never. */
export const aheadFrom = (objective: Mode, memory: ObjectiveMemory): Day | null =>
  isStepped(objective) ? null : memory.lastDay + (isTheirs(memory) ? CHECKED_AFTER : AHEAD_AFTER)

/** The first day on which a met objective can come again, due or ahead of its day; null: never. */
export function earliestReturn(
  objective: Mode,
  memory: ObjectiveMemory,
  parameters: MemoryParameters = UNCALIBRATED,
): Day | null {
  const days = [comesBack(objective, memory, parameters), aheadFrom(objective, memory)].filter(day => day !== null)
  return days.length > 0 ? Math.min(...days) : null
}
