import { insideHours } from '../../domain/rituals/hours.ts'
import { dutyOf, type Occurrence, reminded } from '../../domain/rituals/occurrence.ts'
import { type Plan, planAfter } from '../../domain/rituals/plan.ts'
import type { Room, Team } from '../../domain/rituals/room.ts'
import { announceCard, announceReminder } from './announce-ritual.ts'
import { occurrenceOf } from './launch-ritual.ts'
import { currentRituals } from './list-rituals.ts'
import { endStep } from './move-ritual.ts'
import type { RitualDeps } from './ritual-deps.ts'

export interface HoldRituals {
  /** Epoch milliseconds. */
  at: number
  /** Of each kind, in one go. */
  limit: number
}

/** What rituals do by themselves. Done twice, by two servers at once or after a crash, it is done once. */
export const holdRituals =
  (deps: RitualDeps) =>
  async ({ at, limit }: HoldRituals): Promise<void> => {
    for (const plan of await deps.rituals.plansDue(at, limit)) await begin(deps, plan, at)
    for (const { occurrence } of await deps.rituals.due(at, limit)) await attend(deps, occurrence, at)
  }

/** The planned day has come. What is still under way of the same ritual ends first, with its digest. */
async function begin(deps: RitualDeps, plan: Plan, at: number): Promise<void> {
  const { rituals, catalog } = deps
  const team = await rituals.team(plan)
  const ritual = currentRituals(deps).find(({ id }) => id === plan.ritual)
  if (!team || !ritual) return rituals.dropPlan(plan, plan.ritual)
  const { hours } = catalog.organisationOf(plan.tenant)
  const after = planAfter(plan, team, at)
  // A server that was away for long: not in the evening, and not when the next time is near.
  const start = insideHours(at, team, hours)
  if (start - plan.at > LATEST_MS) return rituals.savePlan(after)
  await finishRunning(deps, plan, plan.ritual, team, at)
  const occurrence = occurrenceOf(ritual, team, hours, plan.at)
  await rituals.launch({ occurrence, host: null, plan: after, items: [announceCard(occurrence, start)] })
}

const LATEST_MS = 2 * 86_400_000

async function finishRunning(deps: RitualDeps, room: Room, ritual: string, team: Team, at: number): Promise<void> {
  for (const { occurrence } of await deps.rituals.running(room)) {
    if (occurrence.script.id !== ritual) continue
    let left = occurrence
    while (left.state === 'open') left = await endStep(deps, left, team, at)
  }
}

async function attend(deps: RitualDeps, occurrence: Occurrence, at: number): Promise<void> {
  const team = await deps.rituals.team(occurrence)
  if (!team) return
  const duty = dutyOf(occurrence, at)
  if (duty === 'advance') await endStep(deps, occurrence, team, at)
  if (duty === 'remind') await deps.rituals.move(reminded(occurrence), [announceReminder(occurrence, at)])
}
