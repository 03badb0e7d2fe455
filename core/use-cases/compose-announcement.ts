import { localTime } from '../domain/calendar/local-time.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Announcement, CardAnnouncement } from '../notices.ts'
import type { Composed } from './composed.ts'
import { type Deps, reply } from './deps.ts'
import type { GemDeps } from './gems/gem-deps.ts'
import { tellAuthor } from './gems/tell-author.ts'
import { inOrganisation } from './in-organisation.ts'
import { layOutQuestion } from './lay-out-question.ts'
import { composePair } from './peers/compose-pair.ts'
import type { PeersDeps } from './peers/peers-deps.ts'
import { composeRitual, isRitual } from './rituals/compose-ritual.ts'
import type { RitualDeps } from './rituals/ritual-deps.ts'
import { adapted } from './settings-of.ts'
import { works } from './works.ts'

export interface ComposeAnnouncement {
  to: PersonRef
  announcement: Announcement
  /** Epoch milliseconds. */
  at: number
}

/** What was planned, in the words of the moment of sending; or why nothing is left to say. */
export const composeAnnouncement =
  (shipped: RitualDeps & GemDeps & PeersDeps) =>
  async ({ to, announcement, at }: ComposeAnnouncement): Promise<Composed | { moot: string }> => {
    const deps = await inOrganisation(shipped, to.tenant)
    if (isRitual(announcement)) return composeRitual(deps)({ tenant: to.tenant, announcement })
    switch (announcement.kind) {
      case 'daily-card':
      case 'later-card':
        return composeCard(deps, to, announcement, at)
      case 'gem-told':
        return composeGem(deps, to, announcement.gem, at)
      case 'pair-card':
        return composePair(deps)(to, announcement, at)
    }
  }

async function composeCard(
  deps: Deps,
  to: PersonRef,
  { day, position }: CardAnnouncement,
  at: number,
): Promise<Composed | { moot: string }> {
  const { person, delivery, answer } = await deps.store.answerSheet(to, day, position)
  if (!works(person, at)) return { moot: 'not active, or not their working day' }
  if (!delivery) return { moot: 'no delivery' }
  if (answer || delivery.outcome !== null) return { moot: 'settled meanwhile' }
  if (localTime(at, person.zone).day !== delivery.day) return { moot: 'not that day any more' }
  const notice = layOutQuestion(delivery, adapted(person, deps.catalog), deps.catalog)
  return notice ? reply(person, notice) : { moot: 'withdrawn' }
}

async function composeGem(deps: GemDeps, to: PersonRef, gem: string, at: number): Promise<Composed | { moot: string }> {
  const person = await deps.store.person(to)
  if (!works(person, at)) return { moot: 'not active, or not their working day' }
  const notice = await tellAuthor(deps, to, gem)
  return notice ? reply(person, notice) : { moot: 'withdrawn' }
}
