import type { Day } from '../calendar/day.ts'
import type { Objective } from '../content/objective.ts'
import type { ObjectiveMemory } from '../learning/memory.ts'
import { ANCHORED_DAYS } from '../learning/progress.ts'

/** A series whose every objective in a person's programme is well anchored: what « progression » calls anchored. */
export interface Earned {
  objectives: readonly Objective[]
  /** Local day of the review that completed it. */
  on: Day
}

/** What a person may have attested of a series today, or null: not yet. */
export function earnedIn(
  series: string,
  programme: readonly Objective[],
  memories: readonly ObjectiveMemory[],
): Earned | null {
  const objectives = programme.filter(objective => objective.series === series)
  const known = new Map(memories.map(memory => [memory.objective, memory]))
  const theirs = objectives.flatMap(({ id }) => known.get(id) ?? [])
  const anchored = theirs.filter(memory => memory.stability >= ANCHORED_DAYS)
  if (objectives.length === 0 || anchored.length < objectives.length) return null
  return { objectives, on: Math.max(...anchored.map(memory => memory.lastDay)) }
}
