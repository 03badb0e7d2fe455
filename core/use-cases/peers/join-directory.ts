import type { Person } from '../../domain/people/person.ts'
import type { HelperFormNotice } from '../../notices/peers.ts'
import { type Asked, type Reply, reply } from '../deps.ts'
import { invite } from '../welcome-person.ts'
import { showHelpers } from './find-helpers.ts'
import type { AskedByName, PeersDeps } from './peers-deps.ts'
import { shownName } from './shown-name.ts'
import { topicsOf } from './topics.ts'

export interface JoinDirectory extends AskedByName {
  helps: readonly string[]
  wants: readonly string[]
}

/** The form, with what they told before. */
export const openHelperForm =
  (deps: PeersDeps) =>
  async (command: AskedByName): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    return form(deps, person, command, null)
  }

/** They said yes to being seen, on these topics and under this name. */
export const joinDirectory =
  (deps: PeersDeps) =>
  async (command: JoinDirectory): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    const known = (ids: readonly string[]) =>
      topicsOf(deps, person.tenant).flatMap(({ id }) => (ids.includes(id) ? [id] : []))
    const [helps, wants] = [known(command.helps), known(command.wants)]
    if (helps.length + wants.length === 0) return form(deps, person, command, 'nothing')
    await deps.peers.list(command.by, { name: shownName(command.name), helps, wants })
    return showHelpers(deps, person, { ...command, topic: null }, 'listed')
  }

export const leaveDirectory =
  (deps: PeersDeps) =>
  async (command: Asked): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    await deps.peers.unlist(command.by)
    return showHelpers(deps, person, { ...command, topic: null }, 'unlisted')
  }

async function form(
  deps: PeersDeps,
  person: Person,
  { by, name }: AskedByName,
  problem: HelperFormNotice['problem'],
): Promise<Reply> {
  const entry = await deps.peers.entry(by)
  return reply(person, {
    kind: 'helper-form',
    topics: topicsOf(deps, by.tenant),
    name: shownName(name),
    helps: entry?.helps ?? [],
    wants: entry?.wants ?? [],
    listed: entry?.listed ?? false,
    problem,
  })
}
