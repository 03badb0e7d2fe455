import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { layOutPreferences } from './lay-out-preferences.ts'
import { invite, newcomerOf } from './welcome-person.ts'

export const openPreferences =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const person = (await deps.store.person(command.by)) ?? newcomerOf(deps, { ...command, zone: null })
    if (person.state === 'gone') return invite(deps, command, person)
    return reply(person, layOutPreferences(person, deps, { saved: false, problems: [] }))
  }
