import { isTold, readTopic } from '../../domain/asides/topic.ts'
import { localTime } from '../../domain/calendar/local-time.ts'
import type { Delivery } from '../../domain/learning/delivery.ts'
import type { Person } from '../../domain/people/person.ts'
import type { Aside } from '../../notices/asides.ts'
import { layOutAside } from './lay-out-aside.ts'
import type { VoicesDeps } from './voices-deps.ts'

/** What lies under a card that was answered before, as it stands. */
export async function asideUnder(
  deps: VoicesDeps,
  { person, delivery }: { person: Person; delivery: Delivery },
  at: number,
): Promise<Aside | null> {
  const under = await deps.voices.under(person, delivery)
  const topic = under && readTopic(under.topic)
  if (!topic) return null
  if (!isTold(topic.kind) && under.state !== 'asked') return { kind: 'settled', of: topic.kind, how: under.state }
  const today = localTime(at, person.zone).day
  return layOutAside(deps, { topic, who: person, sentence: under.sentence, today })
}
