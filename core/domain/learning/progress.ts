import type { Day } from '../calendar/day.ts'
import type { Objective } from '../content/objective.ts'
import type { Answer } from './answer.ts'
import type { Confidence } from './grade.ts'
import { dueDay, type ObjectiveMemory } from './memory.ts'

/** From this stability on (days), an objective is called well anchored: it holds for two months without a visit. */
export const ANCHORED_DAYS = 60
const A_WEEK = 7
/** Below that many answers with a confidence, a share would say more about chance than about the person. */
const ANSWERS_FOR_CALIBRATION = 30

export interface Progress {
  total: number
  met: number
  fresh: number
  soon: number
  anchored: number
  bySeries: readonly { series: string; met: number; total: number; anchored: number }[]
  calibration: { answers: number; unsure: number | null; fairly: number | null; certain: number | null } | null
}

/** Where a person stands, for their eyes alone. Counts of objectives, never a score. */
export function progressOf(
  programme: readonly Objective[],
  memories: readonly ObjectiveMemory[],
  answers: readonly Answer[],
  day: Day,
): Progress {
  const known = new Map(memories.map(memory => [memory.objective, memory]))
  const mine = programme.flatMap(objective => known.get(objective.id) ?? [])
  const due = mine.map(memory => dueDay(memory) - day)
  return {
    total: programme.length,
    met: mine.length,
    fresh: due.filter(days => days > 0).length,
    soon: due.filter(days => days <= A_WEEK).length,
    anchored: mine.filter(memory => memory.stability >= ANCHORED_DAYS).length,
    bySeries: [...new Set(programme.map(o => o.series))].map(series => {
      const of = programme.filter(o => o.series === series)
      const met = of.flatMap(o => known.get(o.id) ?? [])
      return {
        series,
        met: met.length,
        total: of.length,
        anchored: met.filter(m => m.stability >= ANCHORED_DAYS).length,
      }
    }),
    calibration: calibrationOf(answers),
  }
}

function calibrationOf(answers: readonly Answer[]): Progress['calibration'] {
  const said = answers.filter(a => a.confidence !== null && a.right !== null)
  if (said.length < ANSWERS_FOR_CALIBRATION) return null
  const share = (level: Confidence): number | null => {
    const of = said.filter(a => a.confidence === level)
    return of.length === 0 ? null : of.filter(a => a.right).length / of.length
  }
  return { answers: said.length, unsure: share(1), fairly: share(2), certain: share(3) }
}
