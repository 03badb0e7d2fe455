import type { Day } from '../domain/calendar/day.ts'
import { localTime } from '../domain/calendar/local-time.ts'
import { dueOn } from '../domain/delivery/day-message.ts'
import type { OutboxItem } from '../domain/delivery/outbox-item.ts'
import { pickForDay } from '../domain/learning/pick-for-day.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import { momentOf, type SendingHours } from '../domain/people/moment.ts'
import type { Person } from '../domain/people/person.ts'
import type { Announcement } from '../notices.ts'
import type { DayPlan, Learner } from '../ports/store.ts'
import { deliver } from './bring-today.ts'
import { broughtForwardFor } from './brought-forward-for.ts'
import type { Deps } from './deps.ts'
import { inOrganisation } from './in-organisation.ts'
import { memoryParametersOf } from './memory-parameters-of.ts'
import { adapted } from './settings-of.ts'
import { wishedOn } from './wished-on.ts'

export interface PlanDailyCards {
  zone: string
  /** Epoch milliseconds. */
  at: number
  /** People looked at in one go. */
  limit: number
}

/** What one pass did; counts only. */
export interface Planned {
  looked: number
  cards: number
  /** Something else to tell, in place of a card. */
  messages: number
  /** Days decided without a card: off, missed, nothing due. */
  without: number
}

/**
 * Decides the day of everyone in a zone whose moment has come. Doing it twice does it once: a delivery is keyed by
 * person and local day, and a decided day is not looked at again.
 */
export const planDailyCards =
  (deps: Deps) =>
  async ({ zone, at, limit }: PlanDailyCards): Promise<Planned> => {
    const { day, minute } = localTime(at, zone)
    const total: Planned = { looked: 0, cards: 0, messages: 0, without: 0 }
    for (let after: DayPlan['who'] | null = null; ; ) {
      const people = await deps.store.peopleToPlan({ zone, day, minute, limit, after })
      const planned = people.map(async learner =>
        planFor(learner, await inOrganisation(deps, learner.person.tenant), at),
      )
      const plans = (await Promise.all(planned)).flatMap(plan => plan ?? [])
      await deps.store.plan(plans)
      total.looked += people.length
      total.cards += plans.filter(plan => plan.card).length
      total.messages += plans.filter(plan => plan.message).length
      total.without += plans.filter(plan => !plan.card && !plan.message).length
      after = people.at(-1)?.person ?? null
      if (people.length < limit) return total
    }
  }

/** Null: not their moment yet. */
export function planFor(
  { person, memories, deliveries, waiting }: Learner,
  deps: Pick<Deps, 'catalog' | 'weights'>,
  at: number,
): DayPlan | null {
  const { catalog } = deps
  const who = { tenant: person.tenant, person: person.person }
  const { hours } = catalog.organisationOf(person.tenant)
  const moment = momentOf(person, hours, at)
  if (moment.is === 'later') return null
  const { day } = moment
  const asked = deliveries.some(d => d.day === day && d.position === 1)
  if (moment.is !== 'now' || asked) return { who, day, card: null }
  const message = dueOn(waiting, day)
  if (message)
    return {
      who,
      day,
      card: null,
      message: { key: message.key, announcement: toSend(person, message.announcement, day, hours, at) },
    }
  const own = adapted(person, catalog)
  const programme = programmeOf(own, catalog)
  const parameters = memoryParametersOf(deps, own)
  const forward = broughtForwardFor(own, memories, programme, parameters, day)
  const wished = wishedOn(own, day, catalog)
  const picked = pickForDay(
    { person: own, memories, deliveries, programme, parameters, broughtForward: forward, wished },
    day,
  )
  if (!picked) return { who, day, card: null }
  const announcement = toSend(person, { kind: 'daily-card', day, position: 1 }, day, hours, at)
  return { who, day, card: { delivery: deliver({ by: who }, day, 1, picked), announcement } }
}

/** One key for whatever a person is told unasked that day: a second thing finds it taken. */
const toSend = (
  { tenant, person, zone }: Person,
  announcement: Announcement,
  day: Day,
  hours: SendingHours,
  at: number,
): OutboxItem<Announcement> => ({
  key: `push/${tenant}/${person}/${day}`,
  to: { tenant, person },
  announcement,
  policy: 'at-most-once',
  notBefore: at,
  notAfter: at + (hours.to - localTime(at, zone).minute) * 60_000,
})
