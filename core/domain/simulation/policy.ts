import type { Grade } from '../learning/grade.ts'
import type { MemoryParameters } from '../learning/memory-model.ts'
import type { Draw } from './gauss.ts'

/** What chooses the objectives of a day. It sees grades and days, never the truth. */
export interface Policy {
  /** At most `budget` objectives, none twice, in the order in which they are asked. */
  pick(day: number, budget: number): readonly number[]
  saw(objective: number, day: number, grade: Grade): void
}

/** What a policy may know of the world it starts in. */
export interface Setting {
  objectives: number
  parameters: MemoryParameters
  /** The learner's second source of chance, which answers and absences draw from as well. */
  draw: Draw
}

export type PolicyMaker = (setting: Setting) => Policy

/** Something to order by, smaller first, compared from left to right; then by index. */
export type Key = readonly number[]

/** The first objectives of a day in the order of their keys; null: not today. */
export function firstBy(objectives: number, count: number, keyOf: (objective: number) => Key | null): number[] {
  const first: { objective: number; key: Key }[] = []
  for (let objective = 0; objective < objectives; objective++) {
    const key = keyOf(objective)
    if (!key) continue
    // Ties keep the order of the indexes: a newcomer goes after its equals.
    let place = first.length
    while (place > 0 && compare(key, first[place - 1]?.key ?? key) < 0) place--
    if (place >= count) continue
    first.splice(place, 0, { objective, key })
    first.length = Math.min(first.length, count)
  }
  return first.map(({ objective }) => objective)
}

const compare = (a: Key, b: Key): number => {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
