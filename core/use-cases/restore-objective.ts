import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { layOutPreferences } from './lay-out-preferences.ts'
import { invite } from './welcome-person.ts'

export interface RestoreObjective extends Asked {
  objective: string
}

/** Brings back an objective put away with "pas pour moi". */
export const restoreObjective =
  (deps: Deps) =>
  async (command: RestoreObjective): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (!person) return invite(deps, command, null)
    const excluded = person.excluded.filter(id => id !== command.objective)
    await deps.store.save([{ kind: 'excluded-changed', who: command.by, excluded }])
    return reply(person, layOutPreferences({ ...person, excluded }, deps, { saved: true, problems: [] }))
  }
