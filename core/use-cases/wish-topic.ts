import type { Day } from '../domain/calendar/day.ts'
import { localTime } from '../domain/calendar/local-time.ts'
import { dayOff } from '../domain/people/moment.ts'
import type { PersonRef } from '../domain/people/person.ts'
import { wishFor } from '../domain/people/wish.ts'
import type { Deps } from './deps.ts'
import { nextWorkday } from './start-learning.ts'
import { objectivesOn } from './wished-on.ts'

export interface WishTopic {
  by: PersonRef
  /** Epoch milliseconds. */
  at: number
  /** A series; null takes the wish back. */
  series: string | null
}

/**
 * `kept`: the day it is to come, null while they are away without a date. `forgotten`: taken back. `not-started`: the
 * bot does not write to them. `no-such-topic`: nothing of it could be brought to them.
 */
export type Wished = { is: 'kept'; day: Day | null } | { is: 'forgotten' } | { is: 'not-started' | 'no-such-topic' }

/** "M'en reparler demain", from the pane. A second wish takes the place of the first. */
export const wishTopic =
  ({ store, catalog }: Pick<Deps, 'store' | 'catalog'>) =>
  async ({ by, at, series }: WishTopic): Promise<Wished> => {
    if (series === null) {
      await store.save([{ kind: 'wished', who: by, wish: null }])
      return { is: 'forgotten' }
    }
    const person = await store.person(by)
    if (person?.state !== 'active') return { is: 'not-started' }
    if (objectivesOn(series, person, catalog).length === 0) return { is: 'no-such-topic' }
    const wish = wishFor(series, localTime(at, person.zone).day)
    await store.save([{ kind: 'wished', who: by, wish }])
    const day = nextWorkday(person, wish.from)
    return { is: 'kept', day: dayOff(person, day) || day > wish.until ? null : day }
  }
