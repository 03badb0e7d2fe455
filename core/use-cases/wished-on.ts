import type { Day } from '../domain/calendar/day.ts'
import type { Catalog } from '../domain/content/catalog.ts'
import type { Objective } from '../domain/content/objective.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import type { Person } from '../domain/people/person.ts'
import { isRipe } from '../domain/people/wish.ts'

/** What the person's wish may bring on that day; nothing without one. */
export const wishedOn = (person: Person, day: Day, catalog: Catalog): readonly Objective[] =>
  isRipe(person.wish, day) ? objectivesOn(person.wish.series, person, catalog) : []

/** A wish may reach beyond the topics and the level they chose, never to what they put away or to another trade's. */
export function objectivesOn(series: string, person: Person, catalog: Catalog): readonly Objective[] {
  const within = (one: Person) => programmeOf(one, catalog).filter(objective => objective.series === series)
  const own = within(person)
  return own.length > 0 ? own : within({ ...person, topics: [], level: 'referent' })
}
