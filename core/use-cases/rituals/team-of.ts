import { isZone } from '../../domain/calendar/local-time.ts'
import { TERRITORIES, territoryOfZone } from '../../domain/calendar/territories.ts'
import type { Team } from '../../domain/rituals/room.ts'
import type { AskedInRoom, RitualDeps } from './ritual-deps.ts'

/** The room's own choices; what it would start with when it made none yet. */
export async function teamOf({ rituals, catalog }: RitualDeps, command: AskedInRoom): Promise<Team> {
  const known = await rituals.team(command.room)
  if (known) return known
  const { territory: own } = catalog.organisationOf(command.by.tenant)
  const asked = command.zone && isZone(command.zone) ? command.zone : null
  const territory = own ?? (asked ? territoryOfZone(asked) : 'FR')
  return {
    ...command.room,
    kind: command.kind,
    zone: asked ?? TERRITORIES[territory].zone,
    territory,
    language: command.locale,
    launchers: 'anyone',
  }
}

/** Whoever is in the room, unless the room kept it to those who lead rituals there. */
export const mayLaunch = async ({ rituals }: RitualDeps, team: Team, command: AskedInRoom): Promise<boolean> =>
  team.launchers === 'anyone' || rituals.isHost(team, command.by)
