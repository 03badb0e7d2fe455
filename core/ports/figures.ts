import type { Day } from '../domain/calendar/day.ts'
import type { Tally } from '../domain/figures/tally.ts'
import type { GroupFigure, Held } from '../domain/figures/week-figures.ts'
import type { Need, NeedCount } from '../domain/needs/need.ts'
import type { PersonRef } from '../domain/people/person.ts'

/**
 * Figures of groups. Counting looks at people and gives back numbers; what is published holds nobody, is kept as it
 * was published, and is never published again (docs/adr/0017-figures-of-groups.md).
 */
export interface Figures {
  /** Organisations with a directory for which no week from `monday` on was published. */
  weeksDue(monday: Day): Promise<{ tenant: string; last: Day | null }[]>
  /** What happened in a week, unit by unit. `seriesOf`: objective → series. */
  tallies(week: { tenant: string; monday: Day; seriesOf: ReadonlyMap<string, string> }): Promise<Counted>
  /** All of a period or nothing. `already`: it was published, by another server perhaps; nothing was changed. */
  publish(period: Period, figures: readonly GroupFigure[]): Promise<'published' | 'already'>
  /** What was published of the periods that began on `since` or later, oldest first. */
  published(tenant: string, since: Day): Promise<PublishedFigure[]>

  /** A person's need as a count. `already`: they have answered this quarter. `over`: its figures are out. */
  giveNeed(given: GivenNeed): Promise<'kept' | 'already' | 'over'>
  /** Quarters before that one in which somebody answered and which were not published. */
  quartersDue(before: Day): Promise<{ tenant: string; quarter: Day }[]>
  needs(tenant: string, quarter: Day): Promise<NeedCount[]>

  /** Figures of periods that began before that day go. Returns rows deleted, by table. */
  purge(before: Day): Promise<Record<string, number>>
}

/** Publishing a quarter destroys the counts it was made of, with all that says who answered. */
export interface Period {
  tenant: string
  kind: 'week' | 'quarter'
  start: Day
}

export interface Counted {
  active: Tally[]
  hard: { series: string; tallies: Tally[] }[]
  members: Tally[]
  held: Held[]
}

export interface PublishedFigure extends GroupFigure {
  /** Monday of the week, or the first day of the quarter. */
  start: Day
}

export interface GivenNeed {
  who: PersonRef
  quarter: Day
  trade: string
  need: Need
}
