import type { Day } from '../domain/calendar/day.ts'
import type { Objective } from '../domain/content/objective.ts'
import { broughtForward } from '../domain/learning/around-leave.ts'
import { comesBack } from '../domain/learning/due.ts'
import type { ObjectiveMemory } from '../domain/learning/memory.ts'
import type { MemoryParameters } from '../domain/learning/memory-model.ts'
import { dayOff } from '../domain/people/moment.ts'
import { comingLeave, type Person } from '../domain/people/person.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** What would fall due during the person's announced leave and is better seen today; nothing without one. */
export function broughtForwardFor(
  person: Person,
  memories: readonly ObjectiveMemory[],
  programme: readonly Objective[],
  parameters: MemoryParameters,
  today: Day,
): ReadonlySet<string> {
  const leave = comingLeave(person, today)
  if (!leave || leave.from <= today) return NOTHING
  const known = new Map(memories.map(memory => [memory.objective, memory]))
  const due = programme.flatMap(objective => {
    const memory = known.get(objective.id)
    const day = memory ? comesBack(objective, memory, parameters) : null
    return day === null ? [] : [{ objective: objective.id, day }]
  })
  const works = (day: Day) => dayOff({ ...person, leave: null }, day) === null
  return broughtForward(due, leave, { today, budget: person.budget, works })
}
