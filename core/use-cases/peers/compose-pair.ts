import type { PersonRef } from '../../domain/people/person.ts'
import type { PairAnnouncement } from '../../notices.ts'
import type { Composed } from '../composed.ts'
import { reply } from '../deps.ts'
import { works } from '../works.ts'
import type { PeersDeps } from './peers-deps.ts'
import { layOutPair } from './show-pair.ts'

/** Whom they meet, as it stands when it is sent: someone may have paused, left or gone since. */
export const composePair =
  (deps: PeersDeps) =>
  async (to: PersonRef, { fortnight }: PairAnnouncement, at: number): Promise<Composed | { moot: string }> => {
    const person = await deps.store.person(to)
    if (!works(person, at)) return { moot: 'not active, or not their working day' }
    const notice = await layOutPair(deps, to, fortnight)
    return notice ? reply(person, notice) : { moot: 'nobody to meet any more' }
  }
