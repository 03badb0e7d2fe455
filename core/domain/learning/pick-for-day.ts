import type { Day } from '../calendar/day.ts'
import type { Objective, Question } from '../content/objective.ts'
import type { Person } from '../people/person.ts'
import { type Choice, choose } from './choose.ts'
import type { Delivery } from './delivery.ts'
import { isStepped } from './due.ts'
import { type ObjectiveMemory, recall } from './memory.ts'
import { type MemoryParameters, UNCALIBRATED } from './memory-model.ts'
import type { Reason } from './reason.ts'
import { hash } from './seed.ts'

export interface Pick {
  objective: Objective
  question: Question
  reason: Reason
}

export interface PickState {
  person: Person
  /** In the order of introduction (`programmeOf`). */
  programme: readonly Objective[]
  memories: readonly ObjectiveMemory[]
  /** Deliveries of the last thirty days, oldest first. */
  deliveries: readonly Delivery[]
  /** The organisation's, once calibrated. */
  parameters?: MemoryParameters
  /** What an announced leave brings forward (`around-leave.ts`). */
  broughtForward?: ReadonlySet<string>
  /** Of the topic they asked for from the pane: one of these comes first. */
  wished?: readonly Objective[]
}

/**
 * The next card of a day, or null when nothing is worth bringing: an objective (`choose.ts`), one of its questions,
 * and why. The same state on the same day always gives the same pick.
 */
export function pickForDay(state: PickState, day: Day): Pick | null {
  const { wished = [], ...rest } = state
  const granted = wished.length > 0 ? pickWished({ ...rest, programme: wished }, day) : null
  return granted ?? pickUnasked(rest, day)
}

/** What they asked for comes even when memory would have let it wait: then the least remembered of the topic. */
function pickWished(state: PickState, day: Day): Pick | null {
  const picked = pickUnasked(state, day) ?? leastRemembered(state, day)
  return picked && { ...picked, reason: { why: 'wished' } }
}

function leastRemembered(state: PickState, day: Day): Pick | null {
  const today = new Set(state.deliveries.filter(d => d.day === day).map(d => d.objective))
  const known = new Map(state.memories.map(memory => [memory.objective, memory]))
  const [least] = state.programme
    .flatMap(objective => {
      const memory = known.get(objective.id)
      return memory && !today.has(objective.id) ? [{ objective, memory }] : []
    })
    .map(one => ({ ...one, left: recall(one.memory, day, state.parameters ?? UNCALIBRATED) }))
    .sort((a, b) => a.left - b.left)
  if (!least) return null
  return { ...least, question: nextVariant(state, least.objective, least.memory), reason: { why: 'wished' } }
}

function pickUnasked(state: PickState, day: Day): Pick | null {
  if (!state.person.adaptation) return nextInOrder(state, day)
  const choice = choose(state, day)
  if (!choice) return null
  const { objective, memory } = choice
  return { objective, question: nextVariant(state, objective, memory), reason: reasonFor(choice, state, day) }
}

/** Never the wording they saw last: repeating one wording trains the wording. */
export function nextVariant(state: Seen, objective: Objective, memory: ObjectiveMemory | null): Question {
  const variants = objective.questions
  const last = state.deliveries.findLast(d => d.objective === objective.id)
  const lastIndex = variants.findIndex(question => question.id === last?.question)
  const start = hash(`${state.person.person}/${objective.id}`) + (memory?.reviews ?? 0)
  const index = lastIndex >= 0 ? lastIndex + 1 : start
  return variants[index % variants.length] as Question
}
type Seen = { person: Person; deliveries: readonly Delivery[] }

/** Adaptation off: a fixed round through the programme, which needs no memory of anybody. */
function nextInOrder(state: PickState, day: Day): Pick | null {
  const today = new Set(state.deliveries.filter(d => d.day === day).map(d => d.objective))
  const left = state.programme.filter(objective => !today.has(objective.id))
  if (left.length === 0) return null
  const turn = day + hash(state.person.person)
  const objective = left[turn % left.length] as Objective
  const round = Math.floor(day / left.length)
  const question = objective.questions[round % objective.questions.length] as Question
  return { objective, question, reason: { why: 'in-order' } }
}

function reasonFor({ objective, memory, because }: Choice<Objective>, state: PickState, day: Day): Reason {
  if (because === 'pair') return { why: 'pair' }
  if (!memory) return { why: 'new', from: sourceOf(objective, state.person) }
  const daysAgo = day - memory.lastDay
  if (because === 'before-leave') return { why: 'before-leave', daysAgo }
  if (memory.reviews === 0) return { why: 'placed', daysAgo }
  if (because === 'due' && isStepped(objective)) return { why: 'step', daysAgo, visits: memory.reviews }
  return {
    why: because === 'ahead' ? 'ahead' : 'due',
    daysAgo,
    lastRight: memory.lastGrade > 1,
    visits: memory.reviews,
  }
}

function sourceOf(objective: Objective, person: Person): Extract<Reason, { why: 'new' }>['from'] {
  if (objective.core) return 'core'
  if (objective.trades.length > 0) return 'trade'
  return person.topics.length > 0 ? 'topics' : 'optional'
}
