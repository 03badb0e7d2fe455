import type { Day } from '../calendar/day.ts'
import { weekdayOf } from '../calendar/day.ts'
import { localTime } from '../calendar/local-time.ts'
import { nextDay, type Repeated, startOn } from './hours.ts'
import type { Room, Team } from './room.ts'

/** A ritual that comes back by itself, one for each ritual and room. */
export interface Plan extends Room {
  ritual: string
  cadence: Repeated
  /** Minutes since local midnight. */
  minute: number
  /** The local day it is meant for; on a day off it starts on the next working day. */
  day: Day
  /** When it starts. */
  at: number
}

export interface Rhythm {
  cadence: Repeated
  /** ISO weekday, 1–5. */
  weekday: number
  minute: number
}

/** The first meeting: that weekday and hour, today included when the hour is still to come. */
export function planFor(team: Team, ritual: string, { cadence, weekday, minute }: Rhythm, at: number): Plan {
  const now = localTime(at, team.zone)
  const ahead = (weekday - weekdayOf(now.day) + 7) % 7
  const day = now.day + (ahead === 0 && now.minute >= minute ? 7 : ahead)
  return placed({ tenant: team.tenant, conversation: team.conversation, ritual, cadence, minute, day }, team)
}

/** After a first meeting that begins at `at`: the next is a whole period later, at the hour wished. */
export function planOnwards(
  team: Team,
  ritual: string,
  { cadence, minute }: Omit<Rhythm, 'weekday'>,
  at: number,
): Plan {
  const day = nextDay(localTime(at, team.zone).day, cadence)
  return placed({ tenant: team.tenant, conversation: team.conversation, ritual, cadence, minute, day }, team)
}

/** After a meeting, or after a time when no server ran: what was missed is not made up for. */
export function planAfter(plan: Plan, team: Team, at: number): Plan {
  let next = plan
  do next = placed({ ...next, day: nextDay(next.day, plan.cadence) }, team)
  while (next.at <= at)
  return next
}

const placed = (plan: Omit<Plan, 'at'>, team: Team): Plan => ({ ...plan, at: startOn(plan.day, plan.minute, team) })
