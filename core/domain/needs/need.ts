import type { Day } from '../calendar/day.ts'
import { dayFrom, isoOf } from '../calendar/day.ts'

/** The answers to « de quoi avez-vous besoin ? »: a choice, never a text. The last one is an answer like the others. */
export const NEEDS = ['data', 'tools', 'checking', 'writing', 'examples', 'time', 'nothing'] as const
export type Need = (typeof NEEDS)[number]

/** How many people of a trade chose it. `trade` '': not said. */
export interface NeedCount {
  trade: string
  need: Need
  people: number
}

/** The first day of the quarter of a day: 1 January, April, July, October. */
export function quarterOf(day: Day): Day {
  const [year = 0, month = 1] = isoOf(day).split('-').map(Number)
  return dayFrom(year, month - ((month - 1) % 3), 1)
}
