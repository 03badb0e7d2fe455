import { type Fortnight, lastDayToMeet } from '../../domain/peers/fortnight.ts'
import { pathOf } from '../../domain/peers/meeting.ts'
import type { PeerEntry } from '../../domain/peers/peer-entry.ts'
import type { PersonRef } from '../../domain/people/person.ts'
import type { PairNotice, PairSaidNotice } from '../../notices/peers.ts'
import type { MyMeeting } from '../../ports/peers.ts'
import { type Asked, type Reply, reply } from '../deps.ts'
import { invite } from '../welcome-person.ts'
import { asColleague } from './find-helpers.ts'
import type { PeersDeps } from './peers-deps.ts'
import { titlesOf, topicsOf } from './topics.ts'

export interface AskedOfPair extends Asked {
  fortnight: Fortnight
}

/** The card of a meeting as it stands now. */
export const showPair =
  (deps: PeersDeps) =>
  async (command: AskedOfPair): Promise<Reply> => {
    const person = await deps.store.person(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    return reply(person, (await layOutPair(deps, command.by, command.fortnight)) ?? OVER)
  }

export const OVER: PairSaidNotice = { kind: 'pair-said', what: 'over', about: null }

/** Null: there is no such meeting, or nobody of it takes part any more. */
export async function layOutPair(deps: PeersDeps, who: PersonRef, fortnight: Fortnight): Promise<PairNotice | null> {
  const mine = await deps.peers.entry(who)
  const meeting = mine?.meets === 'yes' ? await deps.peers.meeting(who, fortnight) : null
  if (!mine || !meeting || meeting.others.length === 0) return null
  const { others, template, step, told } = meeting
  return {
    kind: 'pair',
    fortnight,
    others: others.map(asColleague),
    template,
    step,
    steps: pathOf(template)?.steps ?? null,
    side: sideOf(meeting, mine),
    helping: helpingOf(deps, mine, others),
    until: lastDayToMeet(fortnight),
    told,
  }
}

function sideOf({ template }: MyMeeting, { part }: PeerEntry): PairNotice['side'] {
  const path = pathOf(template)
  if (part === path?.gives) return 'gives'
  return part === path?.receives ? 'receives' : null
}

/** Only where both are in the directory: what is told there may be told here. */
function helpingOf(deps: PeersDeps, mine: PeerEntry, others: readonly PeerEntry[]): PairNotice['helping'] {
  if (!mine.listed) return null
  for (const { name, listed, helps } of others) {
    const both = listed ? mine.wants.filter(topic => helps.includes(topic)) : []
    const [title] = titlesOf(topicsOf(deps, mine.tenant), both)
    if (title !== undefined) return { name, title }
  }
  return null
}
