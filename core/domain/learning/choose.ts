import type { Day } from '../calendar/day.ts'
import type { Objective } from '../content/objective.ts'
import type { Delivery } from './delivery.ts'
import { aheadFrom, comesBack } from './due.ts'
import { type ObjectiveMemory, recall } from './memory.ts'
import { type MemoryParameters, UNCALIBRATED } from './memory-model.ts'

/** What choosing looks at in an objective. */
export type Choosable = Pick<Objective, 'id' | 'series' | 'core' | 'mode' | 'confusableWith'>

export interface ChoiceState<O extends Choosable> {
  /** In the order of introduction (`programmeOf`). */
  programme: readonly O[]
  memories: readonly ObjectiveMemory[]
  /** Deliveries of the last thirty days, oldest first. */
  deliveries: readonly Pick<Delivery, 'day' | 'objective' | 'outcome'>[]
  parameters?: MemoryParameters
  /** Objectives that would come back during an announced leave, and are better seen before it (`around-leave.ts`). */
  broughtForward?: ReadonlySet<string>
}

export type Because = 'due' | 'new' | 'pair' | 'before-leave' | 'ahead'

export interface Choice<O> {
  objective: O
  memory: ObjectiveMemory | null
  because: Because
}

/**
 * The next objective of a day, or null when nothing is worth bringing (learning.md 2.4): what is easily taken for
 * today's other card; core due, most at risk first; new core; optional due; optional new; then, ahead of its day,
 * what is most at risk. The same state on the same day always gives the same choice.
 */
export function choose<O extends Choosable>(state: ChoiceState<O>, day: Day): Choice<O> | null {
  const around = surroundings(state, day)
  let best: Choice<O> | null = null
  let [bestPlace, bestWithin] = [Number.POSITIVE_INFINITY, 0]
  for (const objective of state.programme) {
    const memory = around.memories.get(objective.id) ?? null
    const because = becauseOf(objective, memory, around)
    if (!because) continue
    const place = placeOf(objective, because, around)
    if (place > bestPlace) continue
    const within = withinOf(objective, memory, around)
    if (place === bestPlace && within >= bestWithin) continue
    best = { objective, memory, because }
    bestPlace = place
    bestWithin = within
  }
  return best
}

/** What was left without an answer is not brought again for that many days, unless nothing else is there. */
const REST_AFTER_LEAVING = 3

/** What is looked up again and again while choosing. */
interface Around {
  day: Day
  parameters: MemoryParameters
  memories: ReadonlyMap<string, ObjectiveMemory>
  /** Brought today. */
  today: ReadonlySet<string>
  seriesToday: ReadonlySet<string>
  /** Easily taken for something brought today. */
  lookAlikes: ReadonlySet<string>
  /** Brought in the last days and left without an answer: passed, put off, or not seen. */
  rested: ReadonlySet<string>
  broughtForward: ReadonlySet<string>
  programme: readonly Choosable[]
  /** Objectives met, by series: counted when the first new one asks for it. */
  met: ReadonlyMap<string, number> | null
}

const NOTHING: ReadonlySet<string> = new Set()

function surroundings(state: ChoiceState<Choosable>, day: Day): Around {
  const memories = new Map<string, ObjectiveMemory>()
  for (const memory of state.memories) memories.set(memory.objective, memory)
  const { today, rested } = lately(state.deliveries, day)
  return {
    day,
    parameters: state.parameters ?? UNCALIBRATED,
    memories,
    today,
    rested,
    ...neighbours(state.programme, today),
    broughtForward: state.broughtForward ?? NOTHING,
    programme: state.programme,
    met: null,
  }
}

function lately(deliveries: ChoiceState<Choosable>['deliveries'], day: Day) {
  const today = new Set<string>()
  const rested = new Set<string>()
  // Oldest first, so what matters stands at the end.
  for (let i = deliveries.length - 1; i >= 0; i--) {
    const delivery = deliveries[i]
    if (!delivery || day - delivery.day > REST_AFTER_LEAVING) break
    if (delivery.day === day) today.add(delivery.objective)
    else if (delivery.day < day && delivery.outcome !== 'answered') rested.add(delivery.objective)
  }
  return { today, rested }
}

function neighbours(programme: readonly Choosable[], today: ReadonlySet<string>) {
  if (today.size === 0) return { seriesToday: NOTHING, lookAlikes: NOTHING }
  const cards = programme.filter(({ id }) => today.has(id))
  // Two objectives may be told apart badly in both directions, and one author's word is enough.
  const declaring = programme.filter(({ confusableWith }) => confusableWith.some(id => today.has(id)))
  const lookAlikes = new Set([...cards.flatMap(card => card.confusableWith), ...declaring.map(({ id }) => id)])
  return { seriesToday: new Set(cards.map(card => card.series)), lookAlikes }
}

function metBySeries({ programme, memories }: Around) {
  const met = new Map<string, number>()
  for (const { id, series } of programme) if (memories.has(id)) met.set(series, (met.get(series) ?? 0) + 1)
  return met
}

/** Why an objective could come now; null: it could not. */
function becauseOf(objective: Choosable, memory: ObjectiveMemory | null, around: Around): Because | null {
  const { id } = objective
  if (around.today.has(id)) return null
  const isPair = around.lookAlikes.has(id)
  if (!memory) return isPair ? 'pair' : 'new'
  const back = comesBack(objective, memory, around.parameters)
  if (back !== null) {
    // A look-alike comes along from half its way back on: earlier, it would be a visit wasted.
    if (isPair && 2 * around.day >= memory.lastDay + back) return 'pair'
    if (back <= around.day) return 'due'
    if (around.broughtForward.has(id)) return 'before-leave'
  }
  const ahead = aheadFrom(objective, memory)
  return ahead !== null && ahead <= around.day ? 'ahead' : null
}

const GROUPS: Record<Because, { core: number; optional: number }> = {
  pair: { core: 0, optional: 0 },
  due: { core: 1, optional: 3 },
  'before-leave': { core: 1, optional: 3 },
  new: { core: 2, optional: 4 },
  ahead: { core: 5, optional: 5 },
}

/** Smaller comes first: what was left lately goes last, then the groups; a day's second card comes from elsewhere. */
function placeOf(objective: Choosable, because: Because, around: Around): number {
  const group = GROUPS[because][objective.core ? 'core' : 'optional']
  const left = around.rested.has(objective.id) ? 100 : 0
  return left + 2 * group + (around.seriesToday.has(objective.series) ? 1 : 0)
}

/** Inside a place. Met: the most at risk first. New: the series least met first, so that the first weeks are varied. */
function withinOf(objective: Choosable, memory: ObjectiveMemory | null, around: Around): number {
  if (memory) return recall(memory, around.day, around.parameters)
  around.met ??= metBySeries(around)
  return around.met.get(objective.series) ?? 0
}
