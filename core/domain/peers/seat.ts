import type { Suitability } from './suitability.ts'

/** Someone who would be left over if `before`, left over until then, took their partner, `gave`, away from them. */
interface LeftOver {
  person: number
  /** How much better all pairs of this chain suit than they did. */
  gain: number
  taken: { before: LeftOver; gave: number } | null
}

interface Seat {
  left: LeftOver
  pair: readonly [number, number]
  gain: number
}

/** Ways that are looked at; among thousands of people the first hundreds hold a good one. */
const MOST_TRIED = 500

/**
 * Makes a trio for someone whom the pairs left over, as well as can be: they join a pair, or take someone's partner,
 * and that one joins a pair, and so on. Changes `partners`, which holds people in pairs only. Gives the trio; `null`
 * when nobody can have them.
 */
export function seat(suits: Suitability, partners: Map<number, number>, lone: number): number[] | null {
  let best: Seat | null = null
  const chain: LeftOver[] = [{ person: lone, gain: 0, taken: null }]
  const seen = new Set([lone])
  for (const left of chain) {
    const busy = inChain(left)
    for (const [one, other] of partners) {
      const suit = busy.has(one) || busy.has(other) ? null : suits.of(left.person, one)
      if (suit === null) continue
      const both = one < other ? suits.of(left.person, other) : null
      const gain = left.gain + suit + (both ?? 0)
      if (both !== null && (!best || gain > best.gain)) best = { left, pair: [one, other], gain }
      if (seen.has(other) || chain.length >= MOST_TRIED) continue
      seen.add(other)
      const change = suit - (suits.of(one, other) ?? 0)
      chain.push({ person: other, gain: left.gain + change, taken: { before: left, gave: one } })
    }
  }
  return best && sitDown(partners, best)
}

function inChain(left: LeftOver): Set<number> {
  const people = new Set([left.person])
  for (let { taken } = left; taken; taken = taken.before.taken) people.add(taken.before.person)
  return people
}

function sitDown(partners: Map<number, number>, { left, pair }: Seat): number[] {
  for (let { taken } = left; taken; taken = taken.before.taken)
    partners.set(taken.before.person, taken.gave).set(taken.gave, taken.before.person)
  const trio = [left.person, ...pair]
  for (const person of trio) partners.delete(person)
  return trio
}
