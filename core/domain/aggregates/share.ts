/** A share as it is shown; at the ends, only that it is at most, or at least, so much. */
export interface Share {
  /** 0–100, a multiple of 5. */
  percent: number
  end: 'at most' | 'at least' | null
}

const STEP = 5
const SMALLEST_END = 10

/** Nobody and one person look the same, so that "nobody" or "everybody" is never said. */
const endOf = (people: number): number => Math.max(SMALLEST_END, STEP * Math.ceil(100 / people / STEP))

/** So many people, or fewer, look like nobody among these. */
export const fewestSaid = (people: number): number => Math.floor((endOf(people) * people) / 100)

export function shareOf(count: number, people: number): Share {
  const end = endOf(people)
  if (100 * count <= end * people) return { percent: end, end: 'at most' }
  if (100 * count >= (100 - end) * people) return { percent: 100 - end, end: 'at least' }
  const rounded = STEP * Math.round((100 * count) / people / STEP)
  // What is past an end is not said to be at it: « 90 % » alone would tell of how many people it is at least.
  return { percent: Math.min(100 - end - STEP, Math.max(end + STEP, rounded)), end: null }
}

/**
 * The share of several groups together, made of what is shown of each: computed from exact counts, it could tell more
 * of one of them than its own share does. At most 10 points away from the exact one.
 */
export function shareOfAll(parts: readonly { share: Share; people: number }[]): Share {
  const [first] = parts
  if (first && parts.every(({ share }) => share.end !== null && share.end === first.share.end)) return first.share
  const people = parts.reduce((sum, part) => sum + part.people, 0)
  const percent = parts.reduce((sum, part) => sum + middle(part.share) * part.people, 0) / people
  const rounded = STEP * Math.round(percent / STEP)
  return { percent: Math.min(100 - SMALLEST_END, Math.max(SMALLEST_END, rounded)), end: null }
}

/** Of what an end leaves open, the middle. */
function middle({ percent, end }: Share): number {
  if (end === null) return percent
  return end === 'at most' ? percent / 2 : (100 + percent) / 2
}
