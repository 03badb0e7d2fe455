import { forgetOldData } from '../../core/use-cases/forget-old-data.ts'
import { holdRounds } from '../../core/use-cases/peers/hold-rounds.ts'
import { planDailyCards } from '../../core/use-cases/plan-daily-cards.ts'
import { publishFigures } from '../../core/use-cases/team/publish-figures.ts'
import type { Delivering } from './deliver.ts'
import { tendRituals } from './rituals.ts'

/** People whose day is decided in one go. */
const CHUNK = 250

/**
 * What happens every minute: decide the day of those whose moment has come, and pick up what a dead server left.
 * Any number of servers may tick; keys decide. A step that fails is told to `trouble` and tried again the next minute:
 * nobody's daily card waits for a round or a figure that cannot be made. Returns the tenants that have something to send.
 */
export async function tick(deps: Delivering): Promise<string[]> {
  const at = deps.now()
  const step = (name: string, work: () => Promise<unknown>) => work().catch(error => deps.trouble(error, name))
  // First, so that whom one meets is told the same day.
  await step('rounds', () => holdRounds(deps)({ at }))
  await step('daily cards', () => planEverywhere(deps, at))
  await step('rituals', () => tendRituals(deps, at))
  await step('sessions', () => deps.sessions.closeOverdue(at, CHUNK))
  await step('figures', () => publishFigures(deps)({ at }))
  await step('recovery', () => deps.outbox.recover(at))
  return deps.outbox.tenantsWaiting(deps.now())
}

async function planEverywhere(deps: Delivering, at: number): Promise<void> {
  for (const zone of await deps.store.zones()) await planDailyCards(deps)({ zone, at, limit: CHUNK })
}

/** What happens every night. */
export const nightly = (deps: Delivering) => forgetOldData(deps)({ at: deps.now() })
