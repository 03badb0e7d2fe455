import { localTime } from '../../domain/calendar/local-time.ts'
import { TERRITORIES, type Territory } from '../../domain/calendar/territories.ts'
import { fortnightOf, nextRoundDay } from '../../domain/peers/fortnight.ts'
import type { Person } from '../../domain/people/person.ts'
import type { PairsNotice } from '../../notices/peers.ts'
import { type Reply, reply } from '../deps.ts'
import { invite } from '../welcome-person.ts'
import { asColleague } from './find-helpers.ts'
import type { AskedByName, PeersDeps } from './peers-deps.ts'
import { shownName } from './shown-name.ts'

/** « Binôme »: what it is, and how things stand. */
export const showPairs =
  (deps: PeersDeps) =>
  async (command: AskedByName): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    return pairsOf(deps, person, command, null)
  }

export async function pairsOf(
  deps: PeersDeps,
  person: Person,
  { by, at, name }: AskedByName,
  just: PairsNotice['just'],
): Promise<Reply> {
  const { day, territory } = organisationDay(deps, by.tenant, at)
  const entry = await deps.peers.entry(by)
  const met = await deps.peers.meeting(by, fortnightOf(day))
  const meets = entry?.meets ?? 'no'
  return reply(person, {
    kind: 'pairs',
    meets,
    part: entry?.part ?? 'any',
    name: meets === 'no' ? shownName(name) : (entry?.name ?? null),
    placed: (await deps.members.member(by)) !== null,
    next: nextRoundDay(day, territory, await deps.peers.latestRound(by.tenant)),
    current:
      meets === 'yes' && met && met.others.length > 0
        ? { fortnight: met.fortnight, others: met.others.map(asColleague) }
        : null,
    just,
  })
}

/** Rounds are made where the organisation is. */
export function organisationDay({ catalog }: Pick<PeersDeps, 'catalog'>, tenant: string, at: number) {
  const { territory: own, hours } = catalog.organisationOf(tenant)
  const territory: Territory = own ?? 'FR'
  return { ...localTime(at, TERRITORIES[territory].zone), territory, hours }
}
