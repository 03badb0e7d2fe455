import { localTime } from '../domain/calendar/local-time.ts'
import { RETENTION } from '../domain/people/retention.ts'
import type { RitualDeps } from './rituals/ritual-deps.ts'

const DAY_MS = 86_400_000

/** Once a day: what has been kept long enough goes. Returns rows deleted, by table. */
export const forgetOldData =
  ({ store, rituals }: Pick<RitualDeps, 'store' | 'rituals'>) =>
  async ({ at }: { at: number }): Promise<Record<string, number>> => {
    // Days here are UTC's: in the zones east of it a row goes a few hours early, never late.
    const today = localTime(at, 'UTC').day
    const held = await rituals.purge(today - RETENTION.rituals)
    const rest = await store.purge({
      answersBefore: at - RETENTION.answers * DAY_MS,
      deliveriesBefore: today - RETENTION.deliveries,
      memoryBefore: today - RETENTION.memory,
      outboxBefore: at - RETENTION.outbox * DAY_MS,
      proposalsBefore: today - RETENTION.proposals,
    })
    return { ...rest, ...held }
  }
