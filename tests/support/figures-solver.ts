/**
 * What someone could compute who knows every published figure, everybody's place in the hierarchy, who took part, and
 * how the figures are made: all but the answers. Written without a look at how groups are chosen for publication.
 */
import { type Counts, type Group, peopleOf } from '../../core/domain/aggregates/group.ts'
import type { Figure } from '../../core/domain/aggregates/publish.ts'
import { shareOf } from '../../core/domain/aggregates/share.ts'

/** People who are in the same groups all the way up. */
export interface Cell {
  counts: Counts
  /** The groups that they are in, the organisation first. */
  groups: readonly string[]
}

export const cellsOf = (group: Group, above: readonly string[] = []): Cell[] => {
  const groups = [...above, group.id]
  return [{ counts: group.own, groups }, ...group.parts.flatMap(part => cellsOf(part, groups))].filter(
    ({ counts }) => peopleOf(counts) > 0,
  )
}

/**
 * The finest sets of people whose figures follow from published ones, by taking one away from another that holds it,
 * again and again until no two overlap: whatever else can be computed is about several of them together.
 */
export function computable(cells: readonly Cell[], figures: readonly Figure[]): Cell[][] {
  const holding = (group: string) => new Set(cells.filter(({ groups }) => groups.includes(group)))
  let sets = figures.map(({ group }) => holding(group))
  for (let again = true; again; ) {
    again = false
    for (const some of sets)
      for (const others of sets) {
        if (some === others || some.size === 0 || some.size > others.size) continue
        if (![...some].every(cell => others.has(cell))) continue
        for (const cell of some) others.delete(cell)
        again = true
      }
    sets = sets.filter(({ size }) => size > 0)
  }
  return sets.map(set => [...set])
}

export interface Bounds {
  low: number
  high: number
}

/** Cells that no published figure tells apart, and how many of them all may have said yes for it to be shown so. */
export interface Rest extends Bounds {
  cells: readonly Cell[]
}

/** Of each lowest published group the cells; those in none are apart, and may have said anything. */
export function restsOf(cells: readonly Cell[], figures: readonly Figure[]): { known: Rest[]; unknown: Cell[] } {
  const published = new Set(figures.map(({ group }) => group))
  const byGroup = new Map<string | undefined, Cell[]>()
  for (const cell of cells) {
    const lowest = cell.groups.findLast(group => published.has(group))
    byGroup.set(lowest, [...(byGroup.get(lowest) ?? []), cell])
  }
  const unknown = byGroup.get(undefined) ?? []
  byGroup.delete(undefined)
  return { known: [...byGroup.values()].map(rest => ({ cells: rest, ...boundsOfRest(rest) })), unknown }
}

/** All totals that would show the same share. */
function boundsOfRest(rest: readonly Cell[]): Bounds {
  const people = peopleIn(rest)
  const seen = shareOf(yesIn(rest), people)
  const same = Array.from({ length: people + 1 }, (_, yes) => yes).filter(yes => {
    const { percent, end } = shareOf(yes, people)
    return percent === seen.percent && end === seen.end
  })
  return { low: same[0] ?? 0, high: same.at(-1) ?? people }
}

/** How many of some cells said yes, at least and at most. */
export function boundsOf(wanted: readonly Cell[], known: readonly Rest[]): Bounds {
  let [low, high] = [0, 0]
  for (const rest of known) {
    const inside = peopleIn(rest.cells.filter(cell => wanted.includes(cell)))
    const outside = peopleIn(rest.cells) - inside
    low += Math.max(0, rest.low - outside)
    high += Math.min(inside, rest.high)
  }
  return { low, high }
}

export const yesIn = (cells: readonly Cell[]): number => cells.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0)

export const peopleIn = (cells: readonly Cell[]): number => cells.reduce((sum, { counts }) => sum + peopleOf(counts), 0)
