import type { OutboxItem } from '../../domain/delivery/outbox-item.ts'
import { advance, cancel, kindOf, type Occurrence } from '../../domain/rituals/occurrence.ts'
import type { Team } from '../../domain/rituals/room.ts'
import { collects, FEWEST_SHOWN, isNamed } from '../../domain/rituals/script.ts'
import type { Announcement } from '../../notices.ts'
import type { Reply } from '../deps.ts'
import { announceDigest, announceStep } from './announce-ritual.ts'
import { type AskedOfRitual, isSaid, openAsHost } from './open-occurrence.ts'
import type { RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'
import { viewRitual } from './view-ritual.ts'

/**
 * The step ends and the next begins, or the digest is made. First what was given is unsealed, then the ritual moves:
 * interrupted between the two, it is simply done again.
 */
export async function endStep(deps: RitualDeps, occurrence: Occurrence, team: Team, at: number): Promise<Occurrence> {
  const people = await released(deps, occurrence)
  const { hours } = deps.catalog.organisationOf(occurrence.tenant)
  const after = advance(occurrence, { team, hours, at, people })
  await deps.rituals.move(after, sayings(after, at))
  return after
}

async function released({ rituals }: RitualDeps, { tenant, id, step, script }: Occurrence): Promise<number | null> {
  const kind = script.phases[step]?.kind
  if (!collects(kind)) return null
  const named = isNamed(script, kind)
  return rituals.release({ tenant, id, step }, { named, fewest: named ? 0 : FEWEST_SHOWN })
}

const sayings = (after: Occurrence, at: number): OutboxItem<Announcement>[] =>
  after.state === 'done' ? [announceDigest(after, at)] : [announceStep(after, at)]

/** Whoever leads moves on before the deadline. `step`: the one they saw, so that two clicks are not two steps. */
export const nextStep =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual & { step: number }): Promise<Reply> => {
    const open = await openAsHost(deps, command)
    if (isSaid(open)) return open
    if (open.occurrence.step === command.step) await endStep(deps, open.occurrence, open.team, command.at)
    return viewRitual(deps)(command)
  }

/** Called off: what was given is destroyed unread. */
export const cancelRitual =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual): Promise<Reply> => {
    const open = await openAsHost(deps, command)
    if (isSaid(open)) return open
    await deps.rituals.move(cancel(open.occurrence, open.team, command.at), [])
    return sayRitual(command, 'cancelled', open.occurrence.script.title)
  }

export const isStep = (occurrence: Occurrence, kind: 'regrouper' | 'decider'): boolean => kindOf(occurrence) === kind
