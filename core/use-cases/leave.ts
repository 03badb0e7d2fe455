import type { PersonRef } from '../domain/people/person.ts'
import type { Addresses } from '../ports/addresses.ts'
import type { Peers } from '../ports/peers.ts'
import type { Deps } from './deps.ts'

/** They uninstalled the app: nothing is sent any more, to them or about them, and the way to reach them is forgotten at once. */
export const leave =
  (deps: Deps & { addresses: Addresses; peers: Peers }) =>
  async ({ by }: { by: PersonRef }): Promise<void> => {
    const person = await deps.store.person(by)
    if (person)
      await deps.store.save([
        { kind: 'person-saved', person: { ...person, state: 'gone' } },
        { kind: 'announcements-dropped', who: by },
        { kind: 'records-agreed', who: by, records: false },
      ])
    // Whether they come back or not, colleagues see them again only if they say so.
    await deps.peers.unlist(by)
    await deps.peers.take(by, 'no')
    await deps.addresses.forget(by)
  }
