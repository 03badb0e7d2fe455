import { roomRef } from '../../core/domain/rituals/room.ts'
import { addressKey } from '../../core/ports/addresses.ts'
import type { Kept } from '../../core/ports/rituals.ts'
import { holdRituals } from '../../core/use-cases/rituals/hold-rituals.ts'
import { layOutCall } from '../../core/use-cases/rituals/lay-out-call.ts'
import type { Delivering } from './deliver.ts'

/** Of each kind in one tick; what is left over comes in the next. */
const CHUNK = 100

/** What rituals need each minute: to begin, to remind, to end; and their cards to show how many took part. */
export async function tendRituals(deps: Delivering, at: number): Promise<void> {
  await holdRituals(deps)({ at, limit: CHUNK })
  for (const kept of await deps.rituals.stale(CHUNK)) await updateCard(deps, kept)
}

/**
 * The shared card anew, once a tick at most however many answer: the count moves with nobody's click. Showing it twice
 * does no harm, so no trace of it is kept.
 */
async function updateCard(deps: Delivering, { occurrence, message, people }: Kept): Promise<void> {
  const team = await deps.rituals.team(occurrence)
  const to = roomRef(occurrence)
  const address = (await deps.addresses.of([to])).get(addressKey(to))
  if (!team || !address || message === null) return
  const spoken = deps.speak(layOutCall(occurrence, team, people, null), team.language)
  const outcome = await deps.messenger.update(to, address, message, spoken)
  // A card that is gone or can't be written any more is not tried for ever.
  if (outcome.is === 'sent' || outcome.is === 'failed') await deps.rituals.shown(occurrence, people)
}
