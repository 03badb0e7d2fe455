import type { Day } from '../calendar/day.ts'
import { localTime } from '../calendar/local-time.ts'
import type { PhaseKind } from '../content/ritual.ts'
import type { SendingHours } from '../people/moment.ts'
import { type Deadline, deadlineOf } from './hours.ts'
import type { Room, Team } from './room.ts'
import { collects, type Script, type Step } from './script.ts'

/** A decision, or a theme given to something written: what the room said aloud, not a person's answer. */
export interface Noted {
  /** Contribution id → theme. */
  themes: Readonly<Record<string, string>>
  decisions: readonly { step: number; text: string }[]
}

/** One time a ritual is held. */
export interface Occurrence extends Room, Deadline {
  id: string
  script: Script
  /** Local day of the start. */
  opened: Day
  step: number
  reminded: boolean
  state: 'open' | 'done' | 'cancelled'
  ended: Day | null
  /** People who took part in each step that is over; null for a step without answers. */
  counts: readonly (number | null)[]
  noted: Noted
  /** Moves with each change, so that of two servers one makes it. */
  revision: number
}

export type OccurrenceRef = Pick<Occurrence, 'tenant' | 'id'>

export const stepOf = ({ script, step }: Occurrence): Step | undefined => script.phases[step]
export const kindOf = (occurrence: Occurrence): PhaseKind | undefined => stepOf(occurrence)?.kind

/** Whether answers of this step are taken now, the late ones included. */
export const isCollecting = (occurrence: Occurrence): boolean =>
  occurrence.state === 'open' && collects(kindOf(occurrence))

export interface Opening {
  id: string
  team: Team
  script: Script
  hours: SendingHours
  /** Epoch milliseconds. */
  at: number
}

export function open({ id, team, script, hours, at }: Opening): Occurrence {
  return {
    tenant: team.tenant,
    conversation: team.conversation,
    id,
    script,
    opened: localTime(at, team.zone).day,
    step: 0,
    ...deadlineOf(at, script.phases[0]?.days ?? 0, team, hours),
    reminded: false,
    state: 'open',
    ended: null,
    counts: [],
    noted: { themes: {}, decisions: [] },
    revision: 0,
  }
}

export interface Turn {
  team: Team
  hours: SendingHours
  at: number
  /** People who took part in the step that ends; null when it collected nothing. */
  people: number | null
}

/** The step that is due ends: the next one begins, or the ritual is done. */
export function advance(occurrence: Occurrence, { team, hours, at, people }: Turn): Occurrence {
  const counts = [...occurrence.counts, people]
  const step = nextStep(occurrence, counts)
  const next = occurrence.script.phases[step]
  if (!next) return { ...occurrence, counts, ...ending(occurrence, team, at, 'done') }
  const skipped = Array.from({ length: step - occurrence.step - 1 }, () => null)
  return {
    ...occurrence,
    counts: [...counts, ...skipped],
    step,
    ...deadlineOf(at, next.days, team, hours),
    revision: occurrence.revision + 1,
  }
}

/** Nothing to group or to vote on when nobody wrote anything: such a step is passed over. */
function nextStep({ script, step }: Occurrence, counts: readonly (number | null)[]): number {
  const written = script.phases.some((phase, i) => phase.kind === 'ecrire' && (counts[i] ?? 0) > 0)
  const empty = (kind: PhaseKind) =>
    !written && (kind === 'regrouper' || (kind === 'voter' && script.phases[0]?.kind !== 'voter'))
  let next = step + 1
  while (next < script.phases.length && empty(script.phases[next]?.kind ?? 'echanger')) next++
  return next
}

export const cancel = (occurrence: Occurrence, team: Team, at: number): Occurrence => ({
  ...occurrence,
  ...ending(occurrence, team, at, 'cancelled'),
})

const ending = ({ revision }: Occurrence, team: Team, at: number, state: 'done' | 'cancelled') => ({
  state,
  ended: localTime(at, team.zone).day,
  revision: revision + 1,
})

export const reminded = (occurrence: Occurrence): Occurrence => ({
  ...occurrence,
  reminded: true,
  revision: occurrence.revision + 1,
})

export const noted = (occurrence: Occurrence, more: Partial<Noted>): Occurrence => ({
  ...occurrence,
  noted: { ...occurrence.noted, ...more },
  revision: occurrence.revision + 1,
})

/** One reminder at most for the whole ritual, and only where an answer is awaited. */
export const remindsAt = (occurrence: Occurrence): number | null =>
  occurrence.reminded || !isCollecting(occurrence) ? null : occurrence.remind

/** When something is next to be done without anybody asking; null: never again. */
export function wakesAt(occurrence: Occurrence): number | null {
  if (occurrence.state !== 'open') return null
  return Math.min(occurrence.ends, remindsAt(occurrence) ?? occurrence.ends)
}

export type Duty = 'remind' | 'advance' | null

export function dutyOf(occurrence: Occurrence, at: number): Duty {
  if (occurrence.state !== 'open') return null
  if (at >= occurrence.ends) return 'advance'
  const remind = remindsAt(occurrence)
  return remind !== null && at >= remind ? 'remind' : null
}
