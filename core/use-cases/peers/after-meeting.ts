import { yearOf } from '../../domain/calendar/day.ts'
import { firstDayOf } from '../../domain/peers/fortnight.ts'
import type { PairSaidNotice } from '../../notices/peers.ts'
import { type Reply, reply } from '../deps.ts'
import { invite } from '../welcome-person.ts'
import type { PeersDeps } from './peers-deps.ts'
import { type AskedOfPair, layOutPair, OVER } from './show-pair.ts'

/** « Vous êtes-vous vus ? »: moves a count of the organisation and nothing else; pressed twice, it moves once. */
export const tellMeeting =
  (deps: PeersDeps) =>
  async (command: AskedOfPair & { met: boolean }): Promise<Reply> => {
    const { by, fortnight, met } = command
    const person = await deps.store.person(by)
    if (person?.state !== 'active') return invite(deps, command, person)
    await deps.peers.tell(by, fortnight, met, yearOf(firstDayOf(fortnight)))
    return reply(person, (await layOutPair(deps, by, fortnight)) ?? OVER)
  }

export interface AboutPartner extends AskedOfPair {
  other: string
}

/** « Ne plus me proposer cette personne »: nobody else is ever told, and it can be taken back. */
export const avoidPartner =
  (deps: PeersDeps) =>
  async (command: AboutPartner): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    if (!(await deps.peers.hasMet(command.by, command.other))) return reply(person, OVER)
    await deps.peers.avoid(command.by, command.other)
    return reply(person, { kind: 'pair-said', what: 'avoided', about: await about(deps, command) })
  }

export const meetPartnerAgain =
  (deps: PeersDeps) =>
  async (command: AboutPartner): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    await deps.peers.meetAgain(command.by, command.other)
    // A card that names just anybody must not tell whether they take part, and under which name.
    if (!(await deps.peers.hasMet(command.by, command.other))) return reply(person, OVER)
    return reply(person, { kind: 'pair-said', what: 'met-again', about: await about(deps, command) })
  }

/** Of somebody who took their name back, it is no longer said. */
async function about(deps: PeersDeps, { by, fortnight, other }: AboutPartner): Promise<PairSaidNotice['about']> {
  const entry = await deps.peers.entry({ tenant: by.tenant, person: other })
  return { fortnight, other: { person: other, name: entry?.name ?? null } }
}
