import { isoOf } from '../../domain/calendar/day.ts'
import { localTime } from '../../domain/calendar/local-time.ts'
import type { Cadence, Ritual } from '../../domain/content/ritual.ts'
import { hash } from '../../domain/learning/seed.ts'
import type { SendingHours } from '../../domain/people/moment.ts'
import { insideHours } from '../../domain/rituals/hours.ts'
import { type Occurrence, open } from '../../domain/rituals/occurrence.ts'
import { type Plan, planFor, planOnwards } from '../../domain/rituals/plan.ts'
import type { Team } from '../../domain/rituals/room.ts'
import { scriptOf } from '../../domain/rituals/script.ts'
import type { Reply } from '../deps.ts'
import { announceCard } from './announce-ritual.ts'
import { currentRituals, launchForm } from './list-rituals.ts'
import { momentIn } from './moment-in.ts'
import type { AskedInRoom, RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'
import { mayLaunch, teamOf } from './team-of.ts'

export interface LaunchRitual extends AskedInRoom {
  ritual: string
  cadence: Cadence
  /** Begins at once, or on the next such ISO weekday. */
  start: 'now' | number
  /** Minutes since local midnight, for the times after; null: could not be read. */
  minute: number | null
}

/** « Lancer »: the card comes to the room, at once or when it is planned. Two people who press together launch one. */
export const launchRitual =
  (deps: RitualDeps) =>
  async (command: LaunchRitual): Promise<Reply> => {
    const { rituals, catalog } = deps
    const ritual = currentRituals(deps).find(({ id }) => id === command.ritual)
    if (!ritual) return sayRitual(command, 'not-here')
    const team = await teamOf(deps, command)
    if (!(await mayLaunch(deps, team, command))) return sayRitual(command, 'not-host', ritual.title)
    const { hours } = catalog.organisationOf(command.by.tenant)
    const { minute } = command
    if (minute === null || minute < hours.from || minute >= hours.to)
      return { language: command.locale, notice: launchForm(ritual, team, hours, command.at, 'hour') }
    const running = await rituals.running(command.room)
    if (running.some(({ occurrence }) => occurrence.script.id === ritual.id))
      return sayRitual(command, 'already-running', ritual.title)
    await rituals.saveTeam(team)
    return start(deps, { command, ritual, team, hours, minute })
  }

interface Start {
  command: LaunchRitual
  ritual: Ritual
  team: Team
  hours: SendingHours
  minute: number
}

async function start({ rituals }: RitualDeps, { command, ritual, team, hours, minute }: Start): Promise<Reply> {
  const { at, cadence, by } = command
  const begins = insideHours(at, team, hours)
  const now = command.start === 'now' || cadence === 'une-fois'
  const plan = planOf(command, ritual, team, minute, begins)
  if (now) {
    const occurrence = occurrenceOf(ritual, team, hours, begins)
    await rituals.launch({ occurrence, host: by, plan, items: [announceCard(occurrence, begins)] })
  } else if (plan) await rituals.savePlan(plan)
  return {
    language: command.locale,
    notice: {
      kind: 'ritual-launched',
      title: ritual.title,
      start: now ? (begins === at ? 'now' : momentIn(team, begins)) : null,
      next: plan && { cadence, moment: momentIn(team, plan.at) },
    },
  }
}

function planOf({ cadence, start }: LaunchRitual, ritual: Ritual, team: Team, minute: number, at: number): Plan | null {
  if (cadence === 'une-fois') return null
  if (start === 'now') return planOnwards(team, ritual.id, { cadence, minute }, at)
  return planFor(team, ritual.id, { cadence, weekday: start, minute }, at)
}

/** The id follows from what is launched, where and at which minute: pressed twice it is one. */
export function occurrenceOf(ritual: Ritual, team: Team, hours: SendingHours, at: number): Occurrence {
  const { day, minute } = localTime(at, team.zone)
  const room = hash(`${team.tenant}/${team.conversation}`).toString(36)
  return open({ id: `${ritual.id}.${isoOf(day)}.${minute}.${room}`, team, script: scriptOf(ritual), hours, at })
}
