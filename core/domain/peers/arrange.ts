import { pairUp } from './pair-up.ts'
import { seat } from './seat.ts'
import type { Suitability } from './suitability.ts'

/** Groups of two and three, and those left alone, as places in the list of people. */
export interface Arrangement {
  groups: readonly (readonly number[])[]
  alone: readonly number[]
}

/** People paired at once: twice as many take eight times as long. The draw says who is in which part. */
const MOST_AT_ONCE = 300
/** Up to so many people, every trio is tried: with few, which three meet decides whether the others meet anew. */
const FEW = 21

export function arrange(suits: Suitability): Arrangement {
  const simple = arrangeAround(suits, [])
  const settled = simple.alone.length === 0 && simple.groups.every(({ length }) => length === 2)
  if (settled || suits.size > FEW) return simple
  return everyTrio(suits)
    .map(trio => arrangeAround(suits, trio))
    .reduce((best, one) => (isBetter(suits, one, best) ? one : best), simple)
}

/** Pairs for all but a trio that is set already; whoever is left over joins a pair where one can have them. */
function arrangeAround(suits: Suitability, trio: readonly number[]): Arrangement {
  const people = from(0, suits.size).filter(one => !trio.includes(one))
  const partners = pairInParts(suits, people)
  const lone = people.filter(one => !partners.has(one))
  const seated = lone.map(one => ({ one, trio: seat(suits, partners, one) }))
  const trios = [trio, ...seated.map(made => made.trio ?? [])].filter(({ length }) => length > 0)
  const pairs = [...partners].filter(([one, other]) => one < other)
  return { groups: [...pairs, ...trios], alone: seated.flatMap(({ one, trio: made }) => (made ? [] : [one])) }
}

/** Each one's partner. Many people are paired a part at a time, then whoever the parts left over. */
function pairInParts(suits: Suitability, people: readonly number[]): Map<number, number> {
  const partners = new Map<number, number>()
  const pair = (among: readonly number[]) => {
    for (const [one, other] of pairUp(suits, among)) partners.set(one, other).set(other, one)
  }
  for (const part of parts(people)) pair(part)
  pair(people.filter(one => !partners.has(one)))
  return partners
}

/** About as large as one another, all even but the last. */
function parts(people: readonly number[]): (readonly number[])[] {
  const count = Math.ceil(people.length / MOST_AT_ONCE)
  const each = 2 * Math.ceil(people.length / (2 * count))
  return from(0, count).map(part => people.slice(part * each, (part + 1) * each))
}

const everyTrio = ({ size, of }: Suitability): number[][] =>
  from(0, size).flatMap(a =>
    from(a + 1, size).flatMap(b =>
      from(b + 1, size).flatMap(c => (of(a, b) !== null && of(a, c) !== null && of(b, c) !== null ? [[a, b, c]] : [])),
    ),
  )

const from = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)

/** Fewest people alone, then fewest trios, then the groups that suit best. */
function isBetter(suits: Suitability, one: Arrangement, best: Arrangement): boolean {
  const trios = ({ groups }: Arrangement) => groups.filter(({ length }) => length === 3).length
  const less = one.alone.length - best.alone.length || trios(one) - trios(best)
  return less === 0 ? worth(suits, one) > worth(suits, best) : less < 0
}

const worth = ({ of }: Suitability, { groups }: Arrangement): number =>
  groups
    .flatMap(group => group.flatMap((one, i) => group.slice(i + 1).map(other => of(one, other) ?? 0)))
    .reduce((sum, suits) => sum + suits, 0)
