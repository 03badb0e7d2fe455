import type { Asked, Deps, Reply } from './deps.ts'
import { showMyData } from './show-my-data.ts'
import { invite } from './welcome-person.ts'

export interface AgreeToRecords extends Asked {
  agree: boolean
}

/** Their yes or no to the record store, in one tap. A no is obeyed at once: what waits goes in the same write. */
export const agreeToRecords =
  (deps: Deps) =>
  async (command: AgreeToRecords): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (command.agree && person?.state !== 'active') return invite(deps, command, person)
    // A no is obeyed also where no record store is set up any more.
    if (!command.agree || deps.records)
      await deps.store.save([{ kind: 'records-agreed', who: command.by, records: command.agree }])
    return showMyData(deps)(command)
  }
