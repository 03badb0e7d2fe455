import { type MemoryParameters, UNCALIBRATED } from '../domain/learning/memory-model.ts'
import { parametersFor } from '../domain/learning/plan-retention.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import type { Person } from '../domain/people/person.ts'
import type { Deps } from './deps.ts'

/** How somebody's memory is foreseen: with everybody's weights, and the wished recall that suits the load they chose. */
export function memoryParametersOf(
  { weights, catalog }: Pick<Deps, 'weights' | 'catalog'>,
  person: Person,
): MemoryParameters {
  // Most installations are not calibrated yet: then the programme, asked for at each answer, need not be made.
  if (!weights) return UNCALIBRATED
  return parametersFor(weights, { budget: person.budget, programme: programmeOf(person, catalog) })
}
