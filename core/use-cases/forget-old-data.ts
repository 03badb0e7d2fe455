import { localTime } from '../domain/calendar/local-time.ts'
import { fortnightOf } from '../domain/peers/fortnight.ts'
import { RETENTION } from '../domain/people/retention.ts'
import type { AllDeps } from './all-deps.ts'

const DAY_MS = 86_400_000

type Forgetting = Pick<AllDeps, 'store' | 'rituals' | 'gems' | 'sessions' | 'voices' | 'figures' | 'peers'>

/** Once a day: what has been kept long enough goes. Returns rows deleted, by table. */
export const forgetOldData =
  ({ store, rituals, gems, sessions, voices, figures, peers }: Forgetting) =>
  async ({ at }: { at: number }): Promise<Record<string, number>> => {
    // Days here are UTC's: in the zones east of it a row goes a few hours early, never late.
    const today = localTime(at, 'UTC').day
    const held = await rituals.purge(today - RETENTION.rituals)
    const offered = await gems.purge({
      gemsBefore: today - RETENTION.gems,
      keepsakesBefore: today - RETENTION.keepsakes,
    })
    const answered = await sessions.purge(today - RETENTION.sessions)
    const asked = await voices.purge({
      cardsBefore: today - RETENTION.asideCards,
      marksBefore: today - RETENTION.asides,
      sentencesBefore: today - RETENTION.ifThen,
      today,
    })
    const published = await figures.purge(today - RETENTION.figures)
    const met = await peers.purge(fortnightOf(today - RETENTION.meetings) + 1)
    const rest = await store.purge({
      answersBefore: at - RETENTION.answers * DAY_MS,
      deliveriesBefore: today - RETENTION.deliveries,
      memoryBefore: today - RETENTION.memory,
      outboxBefore: at - RETENTION.outbox * DAY_MS,
      proposalsBefore: today - RETENTION.proposals,
      // A day later, since somewhere it is still yesterday.
      waitingBefore: today - 1,
    })
    return { ...rest, ...held, ...offered, ...answered, ...asked, ...published, ...met }
  }
