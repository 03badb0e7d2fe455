/** People by what they answered: one number for each option, each person in one. `[yes, no]` where there are two. */
export type Counts = readonly number[]

/** A direction, a service, a team of the fixed hierarchy, for one closed week and one question. */
export interface Group {
  id: string
  /** Those of it who are in none of its parts. */
  own: Counts
  parts: readonly Group[]
  /** Where being counted tells that one came: how many could have, in the rest of that group of which presence is said. */
  crowd?: number
}

export const peopleOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)

export function add(some: Counts, others: Counts): Counts {
  const [longer, shorter] = some.length < others.length ? [others, some] : [some, others]
  return longer.map((count, option) => count + (shorter[option] ?? 0))
}
