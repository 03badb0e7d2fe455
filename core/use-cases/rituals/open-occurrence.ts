import { sameRoom, type Team } from '../../domain/rituals/room.ts'
import type { Kept } from '../../ports/rituals.ts'
import type { Reply } from '../deps.ts'
import type { AskedInRoom, RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'
import { teamOf } from './team-of.ts'

export type AskedOfRitual = AskedInRoom & { occurrence: string }
export type OpenRitual = Kept & { team: Team }

/** A ritual as it stands, for someone who is in its room: anywhere else it does not exist. */
export async function openOccurrence(deps: RitualDeps, command: AskedOfRitual): Promise<OpenRitual | Reply> {
  const kept = await deps.rituals.occurrence({ tenant: command.by.tenant, id: command.occurrence })
  if (!kept || !sameRoom(kept.occurrence, command.room)) return sayRitual(command, 'not-here')
  return { ...kept, team: await teamOf(deps, command) }
}

/** The same, for whoever leads rituals in the room. */
export async function openAsHost(deps: RitualDeps, command: AskedOfRitual): Promise<OpenRitual | Reply> {
  const open = await openOccurrence(deps, command)
  if (isSaid(open)) return open
  const { occurrence } = open
  if (!(await deps.rituals.isHost(occurrence, command.by)))
    return sayRitual(command, 'not-host', occurrence.script.title)
  return occurrence.state === 'open' ? open : sayRitual(command, 'over', occurrence.script.title)
}

export const isSaid = (open: object): open is Reply => 'notice' in open
