import { isAbove, type Member } from '../members/member.ts'
import type { Participant } from './make-round.ts'
import type { PeerEntry } from './peer-entry.ts'

/** Whom somebody would rather not meet. */
export interface Avoided {
  person: string
  other: string
}

/**
 * What matching needs to know of those who take part. Where the organisation imported no directory, no service and no
 * hierarchy is known: then all may meet.
 */
export function participants(
  entries: readonly PeerEntry[],
  members: readonly Member[],
  avoided: readonly Avoided[],
): Participant[] {
  const memberOf = new Map(members.map(member => [member.person, member]))
  const present = entries.flatMap(({ person }) => memberOf.get(person) ?? [])
  const leading = present.filter(({ roles }) => roles.includes('manager'))
  return entries.map(({ person, helps, wants, part }) => {
    const member = memberOf.get(person)
    return {
      person,
      part,
      helps,
      wants,
      service: member ? serviceOf(member) : null,
      superiors: member ? leading.filter(one => isAbove(one, member)).map(one => one.person) : [],
      avoids: avoided.filter(one => one.person === person).map(({ other }) => other),
    }
  })
}

/** The second level of an organisation, as « Direction des solidarités > Service Accueil »; smaller teams are within. */
const serviceOf = ({ unit }: Member): string | null => (unit.length > 0 ? unit.slice(0, 2).join(' > ') : null)
