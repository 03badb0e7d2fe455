import type { Day } from '../../calendar/day.ts'
import type { ObjectiveMemory } from '../memory.ts'
import { type MemoryParameters, memoryModel, UNCALIBRATED } from '../memory-model.ts'
import { chance, difficultyOf, levelAfter, type Placeable } from './ability.ts'

/**
 * A few questions at the start, so that what is known already does not come back as new. Optional, stopped at any
 * time, private; it chooses cards and sets no level for anybody (docs/adr/0006-no-profiling.md).
 */
export interface PlacementAnswer {
  objective: string
  right: boolean
  /** They did not say that they hesitated. */
  sure: boolean
}

const AT_MOST = 8
/** From there on, answers tell about what was not asked, and a question that tells only about itself is spared. */
const ENOUGH = 6
/** Nothing much harder than they seem to be at ease with. */
const REACH = 2
/** An easier objective that was not asked is taken as known only from that chance on. */
const LIKELY = 0.75
/** What was shown known is checked after about a month (learning.md 7). */
const KNOWN_STABILITY = 30

/** The objective to ask about next, or null when it is over. Within a series, an answer tells about other levels. */
export function nextToPlace<O extends Placeable>(
  programme: readonly O[],
  answers: readonly PlacementAnswer[],
): O | null {
  if (answers.length >= AT_MOST) return null
  const open = programme.filter(objective => !isSettled(objective, programme, answers))
  const level = levelOf(programme, answers)
  const lastSeries = programme.find(({ id }) => id === answers.at(-1)?.objective)?.series
  const elsewhere = open.filter(({ series }) => series !== lastSeries)
  const candidates = (elsewhere.length > 0 ? elsewhere : open)
    .filter(objective => difficultyOf(objective) <= level + REACH)
    .map(objective => ({ objective, reward: rewardOf(objective, open, level) }))
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, candidate) => (found && found.reward >= candidate.reward ? found : candidate),
    null,
  )
  if (!best || (answers.length >= ENOUGH && best.reward <= 1)) return null
  return best.objective
}

/** What a placement leaves: a memory for each objective shown known, none for the others, which come as new. */
export function placed(
  programme: readonly Placeable[],
  answers: readonly PlacementAnswer[],
  day: Day,
  { weights }: MemoryParameters = UNCALIBRATED,
): ObjectiveMemory[] {
  const { difficulty } = memoryModel(weights).next(null, 0, 3)
  const level = levelOf(programme, answers)
  return programme
    .filter(objective => isKnown(objective, programme, answers, level))
    .map(({ id }) => ({
      objective: id,
      stability: KNOWN_STABILITY,
      difficulty,
      lastDay: day,
      lastGrade: 3,
      reviews: 0,
      lapses: 0,
    }))
}

const levelOf = (programme: readonly Placeable[], answers: readonly PlacementAnswer[]): number =>
  levelAfter(
    answers.flatMap(({ objective, right }) => {
      const asked = programme.find(({ id }) => id === objective)
      return asked ? [{ difficulty: difficultyOf(asked), right }] : []
    }),
  )

/** How many objectives an answer is expected to settle. */
function rewardOf(objective: Placeable, open: readonly Placeable[], level: number): number {
  const difficulty = difficultyOf(objective)
  const series = open.filter(other => other.series === objective.series)
  const easier = series.filter(other => difficultyOf(other) < difficulty).length
  const harder = series.filter(other => difficultyOf(other) > difficulty).length
  const p = chance(level, difficulty)
  return p * (1 + easier) + (1 - p) * (1 + harder)
}

/** Answered, or told about by an answer in its series: easier than one known, harder than one not known. */
function isSettled(
  objective: Placeable,
  programme: readonly Placeable[],
  answers: readonly PlacementAnswer[],
): boolean {
  return answersInSeries(objective, programme, answers).some(
    ({ answer, harderBy }) =>
      answer.objective === objective.id || (answer.right && harderBy > 0) || (!answer.right && harderBy < 0),
  )
}

/** Found without hesitating; or, once there are enough answers, easier than one found so and likely at their level. */
function isKnown(
  objective: Placeable,
  programme: readonly Placeable[],
  answers: readonly PlacementAnswer[],
  level: number,
): boolean {
  const own = answers.find(answer => answer.objective === objective.id)
  if (own) return own.right && own.sure
  if (answers.length < ENOUGH || chance(level, difficultyOf(objective)) < LIKELY) return false
  return answersInSeries(objective, programme, answers).some(
    ({ answer, harderBy }) => answer.right && answer.sure && harderBy > 0,
  )
}

/** Answers about the series of an objective, with how much harder than it what was asked is. */
function answersInSeries(
  objective: Placeable,
  programme: readonly Placeable[],
  answers: readonly PlacementAnswer[],
): { answer: PlacementAnswer; harderBy: number }[] {
  return answers.flatMap(answer => {
    const asked = programme.find(({ id }) => id === answer.objective)
    if (asked?.series !== objective.series) return []
    return [{ answer, harderBy: difficultyOf(asked) - difficultyOf(objective) }]
  })
}
