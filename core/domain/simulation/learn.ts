import type { Grade } from '../learning/grade.ts'
import type { MemoryParameters } from '../learning/memory-model.ts'
import { generator } from '../learning/seed.ts'
import type { Draw } from './gauss.ts'
import type { Policy, PolicyMaker } from './policy.ts'
import type { Truth } from './truth.ts'
import { type TruthName, truth } from './truths.ts'

/** The circumstances of a run: everything that decides its result. */
export interface World {
  truth: TruthName
  objectives: number
  /** Workdays. */
  days: number
  learners: number
  /** Questions a workday. */
  budget: number
  seed: number
  /** Share of workdays without any answer. */
  absence: number
  /** Chance of a right answer without knowing. */
  guess: number
}

/** What became of one learner. Recalls are means over all objectives, met or not, 0–1. */
export interface Outcome {
  /** Recall 1, 30 and 90 days after the end. */
  recall: Record<Horizon, number>
  hours: number
  reviews: number
  /** Objectives never shown. */
  unseen: number
}
export const HORIZONS = [1, 30, 90] as const
export type Horizon = (typeof HORIZONS)[number]

/** One answer as the log keeps it. */
export interface Seen {
  learner: number
  objective: number
  day: number
  grade: Grade
}

const EASY = 0.12
const SECONDS_RIGHT = 35
const SECONDS_WRONG = 60

/** One learner from the first day to the last (learning.md 3.1 and 3.3). Every policy meets the same learners. */
export function learn(
  world: World,
  learner: number,
  make: PolicyMaker,
  parameters: MemoryParameters,
  log?: (seen: Seen) => void,
): Outcome {
  const memory = truth(world.truth, generator(world.seed * 100_003 + learner), world.objectives)
  const draw = generator(world.seed * 777 + 13 * learner + 5)
  const policy = make({ objectives: world.objectives, parameters, draw })
  const met = new Set<number>()
  let [seconds, reviews] = [0, 0]
  for (const day of workdays(world.days)) {
    if (draw() < world.absence) continue
    for (const objective of policy.pick(day, world.budget)) {
      const grade = answer(world, memory, objective, day, draw)
      tell(policy, { learner, objective, day, grade }, log)
      met.add(objective)
      seconds += grade > 1 ? SECONDS_RIGHT : SECONDS_WRONG
      reviews++
    }
  }
  const unseen = world.objectives - met.size
  return { recall: recallAfter(world, memory), hours: seconds / 3600, reviews, unseen }
}

function* workdays(count: number): Generator<number> {
  for (let day = 0, worked = 0; worked < count; day++) {
    if (day % 7 >= 5) continue
    worked++
    yield day
  }
}

/** Knowing decides what is learnt; luck only the grade. */
function answer(world: World, memory: Truth, objective: number, day: number, draw: Draw): Grade {
  const known = draw() < memory.recall(objective, day)
  const lucky = !known && draw() < world.guess
  const easy = known && draw() < EASY
  memory.learn(objective, day, known, easy)
  return !(known || lucky) ? 1 : easy ? 4 : 3
}

function tell(policy: Policy, seen: Seen, log: ((seen: Seen) => void) | undefined): void {
  policy.saw(seen.objective, seen.day, seen.grade)
  log?.(seen)
}

function recallAfter(world: World, memory: Truth): Record<Horizon, number> {
  const end = Math.ceil(world.days / 5) * 7
  const on = (day: number) => {
    let sum = 0
    for (let objective = 0; objective < world.objectives; objective++) sum += memory.recall(objective, day)
    return sum / world.objectives
  }
  return { 1: on(end + 1), 30: on(end + 30), 90: on(end + 90) }
}
