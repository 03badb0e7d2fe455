import type { Day } from '../calendar/day.ts'
import type { Objective, Question } from '../content/objective.ts'
import type { Person } from '../people/person.ts'
import type { Delivery } from './delivery.ts'
import { dueDay, type ObjectiveMemory, recall } from './memory.ts'
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
}

/** Stable for a year or more: it has become theirs, and goes away. */
const RETIRED_DAYS = 365
/** What was left without an answer is not brought again for that many days, unless nothing else is there. */
const REST_AFTER_LEAVING = 3

/**
 * The next card of a day, or null when nothing is worth bringing (learning.md 2.4):
 * core due, most at risk first; new core; optional due; optional new. The same state on the same day always gives
 * the same pick.
 */
export function pickForDay(state: PickState, day: Day): Pick | null {
  const today = new Set(state.deliveries.filter(d => d.day === day).map(d => d.objective))
  const left = state.programme.filter(objective => !today.has(objective.id))
  if (left.length === 0) return null
  if (!state.person.adaptation) return nextInOrder(state, left, day)

  const memories = new Map(state.memories.map(memory => [memory.objective, memory]))
  const rank = rankOf(state, memories, today, day)
  const candidates = left.flatMap(objective => {
    const key = rank(objective)
    return key ? [{ objective, key }] : []
  })
  candidates.sort((a, b) => compare(a.key, b.key))
  const first = candidates[0]?.objective
  if (!first) return null
  const memory = memories.get(first.id) ?? null
  return { objective: first, question: nextVariant(state, first, memory), reason: reasonFor(first, memory, state, day) }
}

/** Smaller comes first, compared from left to right. Null: not worth bringing today. */
type Rank = readonly number[]

function rankOf(state: PickState, memories: Map<string, ObjectiveMemory>, today: ReadonlySet<string>, day: Day) {
  const rested = restingObjectives(state.deliveries, day)
  const seriesToday = new Set(state.programme.filter(o => today.has(o.id)).map(o => o.series))
  const met = new Map<string, number>()
  for (const objective of state.programme)
    if (memories.has(objective.id)) met.set(objective.series, (met.get(objective.series) ?? 0) + 1)

  return (objective: Objective): Rank | null => {
    const memory = memories.get(objective.id)
    if (memory && (memory.stability >= RETIRED_DAYS || dueDay(memory) > day)) return null
    const last = rested.has(objective.id) ? 1 : 0
    const group = (objective.core ? 0 : 2) + (memory ? 0 : 1)
    // A second card of the day comes from elsewhere, so that neighbours are not mixed up by accident.
    const sameSeries = seriesToday.has(objective.series) ? 1 : 0
    // Due: the most at risk first. New: the series least met so far first, so that the first weeks are varied.
    const within = memory ? recall(memory, day) : (met.get(objective.series) ?? 0)
    return [last, group, sameSeries, within]
  }
}

/** Brought in the last days and left without an answer: passed, put off, or not seen. */
const restingObjectives = (deliveries: readonly Delivery[], day: Day): ReadonlySet<string> =>
  new Set(
    deliveries
      .filter(d => d.outcome !== 'answered' && d.day < day && day - d.day <= REST_AFTER_LEAVING)
      .map(d => d.objective),
  )

const compare = (a: Rank, b: Rank): number => {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
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
function nextInOrder(state: PickState, left: readonly Objective[], day: Day): Pick | null {
  const turn = day + hash(state.person.person)
  const objective = left[turn % left.length] as Objective
  const round = Math.floor(day / left.length)
  const question = objective.questions[round % objective.questions.length] as Question
  return { objective, question, reason: { why: 'in-order' } }
}

function reasonFor(objective: Objective, memory: ObjectiveMemory | null, state: PickState, day: Day): Reason {
  if (memory)
    return { why: 'due', daysAgo: day - memory.lastDay, lastRight: memory.lastGrade > 1, visits: memory.reviews }
  if (objective.core) return { why: 'new', from: 'core' }
  if (objective.trades.length > 0) return { why: 'new', from: 'trade' }
  return { why: 'new', from: state.person.topics.length > 0 ? 'topics' : 'optional' }
}
