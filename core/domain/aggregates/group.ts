/** People by what they answered: one number for each option, each person in one. `[yes, no]` where there are two. */
export type Counts = readonly number[]

/** A direction, a service, a team of the fixed hierarchy, for one closed week and one question. */
export interface Group {
  id: string
  /** Those of it who are in none of its parts. */
  own: Counts
  parts: readonly Group[]
}

export const peopleOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)

export const add = (some: Counts, others: Counts): Counts =>
  Array.from(
    { length: Math.max(some.length, others.length) },
    (_, option) => (some[option] ?? 0) + (others[option] ?? 0),
  )
