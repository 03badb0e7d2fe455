import { localTime } from '../domain/calendar/local-time.ts'
import { dayOff } from '../domain/people/moment.ts'
import type { Person } from '../domain/people/person.ts'
import { type Deps, type Reply, reply } from './deps.ts'
import { newcomerOf, type WelcomePerson } from './welcome-person.ts'

/** "Commencer": they said yes. Today is theirs to ask for; the first card that comes by itself is the next workday's. */
export const startLearning =
  (deps: Deps) =>
  async (command: WelcomePerson): Promise<Reply> => {
    const known = await deps.store.person(command.by)
    const today = localTime(command.at, known?.zone ?? 'Europe/Paris').day
    const person: Person = { ...(known ?? newcomerOf(deps, command)), state: 'active', paused: null }
    if (known?.state !== 'active') person.plannedThrough = today
    await deps.store.save([{ kind: 'person-saved', person }])
    return reply(person, {
      kind: 'started',
      hour: person.hour,
      zone: person.zone,
      workdays: person.workdays,
      firstDay: nextWorkday(person, localTime(command.at, person.zone).day + 1),
    })
  }

/** The first day from `from` on that the person works; within a year, else `from`. */
export function nextWorkday(person: Person, from: number): number {
  for (let day = from; day < from + 366; day++) if (!dayOff(person, day)) return day
  return from
}
