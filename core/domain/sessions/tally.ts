import { FEWEST } from './limits.ts'

/** The places that one device chose. */
export type Given = readonly number[]

/** What a group said to one question. */
export interface Tally {
  by: 'phones' | 'hands'
  /** Devices that answered, or hands counted. */
  people: number
  /** How many for each place; null: too few answered for it to be shown. */
  counts: readonly number[] | null
  /** How many chose what is right and nothing else; null: not known, or too few. */
  right: number | null
}

interface Asked {
  /** One entry for each place. */
  order: readonly number[]
  /** Places that are right. */
  right: readonly number[]
}

/** Devices' answers, without the devices. Below `FEWEST` only their number stays. */
export function phonesTally({ order, right }: Asked, given: readonly Given[]): Tally {
  const people = given.length
  if (people < FEWEST) return { by: 'phones', people, counts: null, right: null }
  return {
    by: 'phones',
    people,
    counts: order.map((_, place) => given.filter(places => places.includes(place)).length),
    right: given.filter(places => same(places, right)).length,
  }
}

/** What the facilitator counted in the room, where everybody saw it. Where several are right, one person raises a hand more than once. */
export function handsTally({ order, right }: Asked, hands: readonly number[]): Tally {
  const counts = order.map((_, place) => hands[place] ?? 0)
  const [only] = right
  const single = right.length === 1 && only !== undefined
  const people = single ? counts.reduce((sum, count) => sum + count, 0) : Math.max(0, ...counts)
  if (people === 0) return { by: 'hands', people, counts: null, right: null }
  return { by: 'hands', people, counts, right: single ? (counts[only] ?? 0) : null }
}

const same = (a: Given, b: Given): boolean => a.length === b.length && a.every(place => b.includes(place))
