import { add, type Counts, type Group } from '../aggregates/group.ts'
import type { Unit } from '../members/member.ts'

/** The people of one unit, those of the units below it not counted, by what they did or said. */
export interface Tally {
  unit: Unit
  counts: Counts
}

/** A unit as an id of the hierarchy, and back: names may hold anything. */
export const unitId = (unit: Unit): string => JSON.stringify(unit)
export const unitOf = (id: string): Unit => JSON.parse(id) as Unit

interface Node {
  own: Counts
  parts: Map<string, Node>
}
const node = (own: Counts): Node => ({ own, parts: new Map() })

/** Tallies of an organisation as one hierarchy, with every unit on the way down to them. `options`: numbers in each. */
export function hierarchyOf(tallies: readonly Tally[], options: number): Group {
  const nobody: Counts = Array(options).fill(0)
  const top = node(nobody)
  for (const { unit, counts } of tallies) {
    let at = top
    for (const name of unit) {
      const below = at.parts.get(name) ?? node(nobody)
      at.parts.set(name, below)
      at = below
    }
    at.own = add(at.own, counts)
  }
  return groupOf([], top)
}

const groupOf = (unit: Unit, { own, parts }: Node): Group => ({
  id: unitId(unit),
  own,
  parts: [...parts].sort(byName).map(([name, below]) => groupOf([...unit, name], below)),
})

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)
