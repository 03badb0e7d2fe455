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
 * Any number of servers may tick; keys decide. Returns the tenants that have something to send.
 */
export async function tick(deps: Delivering): Promise<string[]> {
  const at = deps.now()
  // First, so that whom one meets is told the same day.
  await holdRounds(deps)({ at })
  for (const zone of await deps.store.zones()) await planDailyCards(deps)({ zone, at, limit: CHUNK })
  await tendRituals(deps, at)
  await deps.sessions.closeOverdue(at, CHUNK)
  await publishFigures(deps)({ at })
  await deps.outbox.recover(at)
  return deps.outbox.tenantsWaiting(deps.now())
}

/** What happens every night. */
export const nightly = (deps: Delivering) => forgetOldData(deps)({ at: deps.now() })
