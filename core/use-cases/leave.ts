import type { PersonRef } from '../domain/people/person.ts'
import type { Addresses } from '../ports/addresses.ts'
import type { Deps } from './deps.ts'

/** They uninstalled the app: nothing is sent any more, to them or about them, and the way to reach them is forgotten at once. */
export const leave =
  (deps: Deps & { addresses: Addresses }) =>
  async ({ by }: { by: PersonRef }): Promise<void> => {
    const person = await deps.store.person(by)
    if (person)
      await deps.store.save([
        { kind: 'person-saved', person: { ...person, state: 'gone' } },
        { kind: 'announcements-dropped', who: by },
        { kind: 'records-agreed', who: by, records: false },
      ])
    await deps.addresses.forget(by)
  }
