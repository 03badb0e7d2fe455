import { localTime } from '../domain/calendar/local-time.ts'
import { pickForDay } from '../domain/learning/pick-for-day.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import { momentOf } from '../domain/people/moment.ts'
import type { DayPlan, Learner } from '../ports/store.ts'
import { deliver } from './bring-today.ts'
import { broughtForwardFor } from './brought-forward-for.ts'
import type { Deps } from './deps.ts'
import { memoryParametersOf } from './memory-parameters-of.ts'
import { adapted } from './settings-of.ts'

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
    const total: Planned = { looked: 0, cards: 0, without: 0 }
    for (let after: DayPlan['who'] | null = null; ; ) {
      const people = await deps.store.peopleToPlan({ zone, day, minute, limit, after })
      const plans = people.flatMap(learner => planFor(learner, deps, at) ?? [])
      await deps.store.plan(plans)
      total.looked += people.length
      total.cards += plans.filter(plan => plan.card).length
      total.without += plans.filter(plan => !plan.card).length
      after = people.at(-1)?.person ?? null
      if (people.length < limit) return total
    }
  }

/** Null: not their moment yet. */
export function planFor(
  { person, memories, deliveries }: Learner,
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
  const own = adapted(person, catalog)
  const programme = programmeOf(own, catalog)
  const parameters = memoryParametersOf(deps, own)
  const forward = broughtForwardFor(own, memories, programme, parameters, day)
  const picked = pickForDay({ person: own, memories, deliveries, programme, parameters, broughtForward: forward }, day)
  if (!picked) return { who, day, card: null }
  const announcement = {
    key: `push/${who.tenant}/${who.person}/${day}`,
    to: who,
    announcement: { kind: 'daily-card' as const, day, position: 1 },
    policy: 'at-most-once' as const,
    notBefore: at,
    notAfter: at + (hours.to - localTime(at, person.zone).minute) * 60_000,
  }
  return { who, day, card: { delivery: deliver({ by: who }, day, 1, picked), announcement } }
}
