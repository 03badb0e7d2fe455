import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { isOf, keyOf, personKey, type State } from './state.ts'
import { deleteWhere, insertNew } from './table.ts'

/** What was met already stays as it is: a review knows more than a placement. */
export function placeMemories(state: State, who: PersonRef, memories: readonly ObjectiveMemory[]): void {
  if (!state.person.has(personKey(who))) return
  const { tenant, person } = who
  for (const memory of memories)
    insertNew(state.memory, keyOf(tenant, person, memory.objective), { tenant, person, ...memory })
}

export function undoPlacement({ memory }: State, who: PersonRef): void {
  deleteWhere(memory, row => isOf(who)(row) && row.reviews === 0)
}
