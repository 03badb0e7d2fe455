import type { Part, PeerEntry } from '../../domain/peers/peer-entry.ts'
import type { PairsNotice } from '../../notices/peers.ts'
import type { Reply } from '../deps.ts'
import { invite } from '../welcome-person.ts'
import type { AskedByName, PeersDeps } from './peers-deps.ts'
import { pairsOf } from './show-pairs.ts'
import { shownName } from './shown-name.ts'

export interface JoinPairs extends AskedByName {
  part: Part
}

/** « Participer », or another part: from the next round on. */
export const joinPairs =
  (deps: PeersDeps) =>
  async (command: JoinPairs): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    await deps.peers.join(command.by, { name: shownName(command.name), part: command.part })
    return pairsOf(deps, person, command, 'joined')
  }

const DONE = { yes: 'resumed', paused: 'paused', no: 'left' } as const satisfies Record<
  PeerEntry['meets'],
  PairsNotice['just']
>

/** « Faire une pause », « Reprendre », « Quitter »: one tap each, without a why. */
export const takePart =
  (deps: PeersDeps) =>
  async (command: AskedByName & { meets: PeerEntry['meets'] }): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    await deps.peers.take(command.by, command.meets)
    // An old card may ask for a pause of what was left since.
    const now = (await deps.peers.entry(command.by))?.meets ?? 'no'
    return pairsOf(deps, person, command, now === command.meets ? DONE[now] : null)
  }

/** Nobody is avoided any more. Said the same way whether there was anybody. */
export const forgetAvoided =
  (deps: PeersDeps) =>
  async (command: AskedByName): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    await deps.peers.meetAgain(command.by, 'everybody')
    return pairsOf(deps, person, command, 'forgotten')
  }
