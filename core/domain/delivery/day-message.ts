import type { Day } from '../calendar/day.ts'
import type { PersonRef } from '../people/person.ts'

/**
 * Something worth telling a person, that waits for the moment of their day and then takes the place of the daily card:
 * nobody gets two messages that they did not ask for (docs/adr/0016-one-message-a-day.md).
 */
export interface DayMessage<A = unknown> {
  who: PersonRef
  /** Built from what is meant, e.g. 'pair/<round>': queued twice it is there once. */
  key: string
  announcement: A
  /** First and last local day on which it makes sense; after that it is forgotten unsaid. */
  from: Day
  until: Day
}

/** The one to say on a day, if any: what has waited longest first, the key deciding between equals. */
export function dueOn<M extends DayMessage>(waiting: readonly M[], day: Day): M | null {
  const due = waiting.filter(({ from, until }) => from <= day && day <= until)
  return due.sort((a, b) => a.from - b.from || (a.key < b.key ? -1 : 1))[0] ?? null
}
