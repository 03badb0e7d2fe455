import { localTime } from '../domain/calendar/local-time.ts'
import type { ObjectiveMemory } from '../domain/learning/memory.ts'
import type { Language, Person } from '../domain/people/person.ts'
import type { Asked, Deps } from './deps.ts'

/** What is known of whoever asks, for the things anyone may ask without having started: reading needs no account. */
export async function known({ store }: Deps, { by, at, locale }: Asked): Promise<Known> {
  const learner = await store.learner(by, localTime(at, 'Europe/Paris').day)
  return learner
    ? { person: learner.person, memories: learner.memories, language: learner.person.language }
    : { person: null, memories: [], language: locale }
}

export interface Known {
  person: Person | null
  memories: readonly ObjectiveMemory[]
  language: Language
}
