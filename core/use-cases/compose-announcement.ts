import { localTime } from '../domain/calendar/local-time.ts'
import { dayOff } from '../domain/people/moment.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Announcement } from '../notices.ts'
import type { Composed } from './composed.ts'
import { reply } from './deps.ts'
import { layOutQuestion } from './lay-out-question.ts'
import { composeRitual, isRitual } from './rituals/compose-ritual.ts'
import type { RitualDeps } from './rituals/ritual-deps.ts'
import { adapted } from './settings-of.ts'

export interface ComposeAnnouncement {
  to: PersonRef
  announcement: Announcement
  /** Epoch milliseconds. */
  at: number
}

/** What was planned, in the words of the moment of sending; or why nothing is left to say. */
export const composeAnnouncement =
  (deps: RitualDeps) =>
  async ({ to, announcement, at }: ComposeAnnouncement): Promise<Composed | { moot: string }> => {
    if (isRitual(announcement)) return composeRitual(deps)({ tenant: to.tenant, announcement })
    const { person, delivery, answer } = await deps.store.answerSheet(to, announcement.day, announcement.position)
    if (person?.state !== 'active') return { moot: 'not active' }
    if (!delivery) return { moot: 'no delivery' }
    if (answer || delivery.outcome !== null) return { moot: 'settled meanwhile' }
    const today = localTime(at, person.zone).day
    if (today !== delivery.day || dayOff(person, today)) return { moot: 'not their working day any more' }
    const notice = layOutQuestion(delivery, adapted(person, deps.catalog), deps.catalog)
    return notice ? reply(person, notice) : { moot: 'withdrawn' }
  }
