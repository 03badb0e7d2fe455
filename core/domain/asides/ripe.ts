import type { Day } from '../calendar/day.ts'
import { type ObjectiveMemory, recall } from '../learning/memory.ts'
import { hash } from '../learning/seed.ts'

/** « L’avez-vous utilisé ? » comes two weeks after an objective became known, and not when it is long forgotten. */
export const TRANSFER_AFTER = 14
export const TRANSFER_UNTIL = 45
/** Expected to be recalled still: it is known. */
const KNOWN = 0.8

/** Found when last asked, by somebody who was asked, and expected to be there two weeks later. */
export const isKnown = (memory: ObjectiveMemory, day: Day): boolean =>
  memory.reviews > 0 && memory.lastGrade >= 3 && recall(memory, day) >= KNOWN

/** The one that became known last; among equals, by the seed. */
export function ripe(objectives: readonly ObjectiveMemory[], day: Day, seed: number): string | null {
  const known = objectives.filter(memory => {
    const days = day - memory.lastDay
    return days >= TRANSFER_AFTER && days <= TRANSFER_UNTIL && isKnown(memory, day)
  })
  const latest = Math.max(...known.map(({ lastDay }) => lastDay))
  const place = ({ objective }: ObjectiveMemory) => hash(`${seed}/${objective}`)
  const [first] = known.filter(({ lastDay }) => lastDay === latest).sort((a, b) => place(a) - place(b))
  return first?.objective ?? null
}
