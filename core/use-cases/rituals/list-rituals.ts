import { localTime } from '../../domain/calendar/local-time.ts'
import type { Ritual } from '../../domain/content/ritual.ts'
import type { SendingHours } from '../../domain/people/moment.ts'
import type { Team } from '../../domain/rituals/room.ts'
import type { RitualLaunchNotice } from '../../notices/rituals.ts'
import type { Asked, Reply } from '../deps.ts'
import type { AskedInRoom, RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'
import { mayLaunch, teamOf } from './team-of.ts'

const PER_PAGE = 6

/** Rituals that may be launched: those that were reread and are still current. */
export const currentRituals = ({ catalog }: Pick<RitualDeps, 'catalog'>): Ritual[] =>
  [...catalog.rituals.values()].filter(({ status }) => status !== 'brouillon' && status !== 'retire')

/** The library of rituals. In a personal chat it is for reading: a ritual is launched where its team is. */
export const listRituals =
  (deps: RitualDeps) =>
  async (command: Asked & { page: number; here: boolean }): Promise<Reply> => {
    const all = currentRituals(deps)
    const pages = Math.max(1, Math.ceil(all.length / PER_PAGE))
    const page = Math.min(command.page, pages)
    return {
      language: command.locale,
      notice: {
        kind: 'ritual-library',
        rituals: all
          .slice((page - 1) * PER_PAGE, page * PER_PAGE)
          .map(({ id, title, summary, minutes, group, attribution }) => ({
            ritual: id,
            title,
            summary,
            minutes,
            group,
            attribution,
          })),
        page,
        pages,
        here: command.here,
      },
    }
  }

/** One ritual, with a form that can be sent as it is. */
export const chooseRitual =
  (deps: RitualDeps) =>
  async (command: AskedInRoom & { ritual: string }): Promise<Reply> => {
    const ritual = currentRituals(deps).find(({ id }) => id === command.ritual)
    const team = await teamOf(deps, command)
    if (!ritual) return sayRitual(command, 'not-here')
    if (!(await mayLaunch(deps, team, command))) return sayRitual(command, 'not-host', ritual.title)
    const { hours } = deps.catalog.organisationOf(command.by.tenant)
    return { language: command.locale, notice: launchForm(ritual, team, hours, command.at, null) }
  }

const QUARTER = 15

export function launchForm(
  ritual: Ritual,
  team: Team,
  hours: SendingHours,
  at: number,
  problem: RitualLaunchNotice['problem'],
): RitualLaunchNotice {
  const minute = Math.floor(localTime(at, team.zone).minute / QUARTER) * QUARTER
  return {
    kind: 'ritual-launch',
    ritual: ritual.id,
    title: ritual.title,
    summary: ritual.summary,
    minutes: ritual.minutes,
    attribution: ritual.attribution,
    steps: ritual.phases.map(({ title }) => title),
    cadence: ritual.cadence,
    minute: Math.min(Math.max(minute, hours.from), hours.to - QUARTER),
    hours,
    problem,
  }
}
