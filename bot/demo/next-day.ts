import { type Day, isoOf } from '../../core/domain/calendar/day.ts'
import { instantOf, localTime } from '../../core/domain/calendar/local-time.ts'
import { dayOff, sendingStart } from '../../core/domain/people/moment.ts'
import { newcomer } from '../../core/domain/people/newcomer.ts'
import type { Person } from '../../core/domain/people/person.ts'
import type { App } from '../wire.ts'
import type { DemoClock } from './clock.ts'
import { DEMO } from './ids.ts'

const MINUTE_MS = 60_000

/** Lets the next working day of the person at the chat client come, at their hour. Returns its date and how many cards came. */
export async function nextDay(app: App, clock: DemoClock): Promise<{ day: string; cards: number }> {
  const who = { tenant: DEMO.tenant, person: DEMO.person }
  const person =
    (await app.deps.store.person(who)) ??
    newcomer({ ...who, language: 'fr', zone: 'Europe/Paris', territory: null }, clock.now())
  const today = localTime(clock.now(), person.zone).day
  const day = nextWorkday(person, today + 1)
  const { hours } = app.deps.catalog.organisationOf(person.tenant)
  clock.moveTo(instantOf(day, sendingStart(person.hour, hours), person.zone))
  return { day: isoOf(day), cards: await app.turnOver() }
}

/** Some hours go by: what was put off comes back. */
export async function someHours(app: App, clock: DemoClock, hours: number): Promise<{ day: string; cards: number }> {
  clock.moveTo(clock.now() + hours * 60 * MINUTE_MS)
  const { day } = localTime(clock.now(), 'Europe/Paris')
  return { day: isoOf(day), cards: await app.turnOver() }
}

function nextWorkday(person: Person, from: Day): Day {
  for (let day = from; day < from + 400; day++) if (!dayOff(person, day)) return day
  return from
}
