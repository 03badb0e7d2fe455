import type { Objective } from '../content/objective.ts'
import { isStepped } from './due.ts'

/** Days on which a card can come in a year, leave, holidays and days without a moment for it taken off. */
export const WORKDAYS_A_YEAR = 180

/** What is asked of a person until the end of a period. */
export interface Load {
  /** Cards a day. */
  budget: number
  workdays: number
  programme: readonly Pick<Objective, 'mode'>[]
}

export type LoadLight = 'green' | 'amber' | 'red'

export interface Weighed {
  /** Visits that each objective can get. */
  visitsEach: number
  light: LoadLight
  /** Share of the objectives that can be expected to be known three months later, 0–1 (learning.md 3.5). */
  promise: number
}

/** Visits that each light needs, and what it then promises: simulated memory, not a guarantee. */
export const LIGHTS: readonly (Omit<Weighed, 'visitsEach'> & { from: number })[] = [
  { light: 'green', from: 9, promise: 0.85 },
  { light: 'amber', from: 6, promise: 0.7 },
  { light: 'red', from: 0, promise: 0.45 },
]

/** « sensibiliser »: seen three times, then no more. */
const VISITS_OF_A_STEPPED_ONE = 3

/**
 * How heavy a programme is: only visits per objective matter (learning.md 3.5 C). Objectives to be made aware of take
 * their three visits; the others share the rest.
 */
export function weigh({ budget, workdays, programme }: Load): Weighed {
  const stepped = programme.filter(isStepped).length
  const anchored = programme.length - stepped
  const left = Math.max(0, budget * workdays - VISITS_OF_A_STEPPED_ONE * stepped)
  const visitsEach = anchored > 0 ? left / anchored : (budget * workdays) / Math.max(1, stepped)
  const { light, promise } = LIGHTS.find(({ from }) => visitsEach >= from) ?? { light: 'red', promise: 0 }
  return { visitsEach, light, promise }
}
