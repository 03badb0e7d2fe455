/**
 * What figures of those who met something tell of who came, to whoever knows everybody's place and who uses the
 * product, but neither who came nor who met what. Whoever met something came.
 */
import { shareOf } from '../../core/domain/aggregates/share.ts'
import { type Bounds, type Cell, peopleIn, type Rest } from './figures-solver.ts'

/** Cells of which at least so many people came. */
export interface Region {
  cells: ReadonlySet<Cell>
  fewest: number
}

/** The fewest people of whom such a share can be said. */
export function fewestOf(yes: number, people: number, smallest: number): number {
  const seen = shareOf(yes, people)
  for (let some = Math.min(smallest, people); some < people; some++)
    for (let count = 0; count <= some; count++) {
      const { percent, end } = shareOf(count, some)
      if (percent === seen.percent && end === seen.end) return some
    }
  return people
}

/** Bounds of how many of some cells came; all that is said of presence, and all regions, taken together. */
export function presenceBounds(
  rests: readonly Rest[],
  unknown: readonly Cell[],
  regions: readonly Region[],
): (wanted: ReadonlySet<Cell>) => Bounds {
  const parts = [
    ...rests.map(({ cells, low, high }) => ({ cells, low, high })),
    ...unknown.map(cell => ({ cells: [cell], low: 0, high: peopleIn([cell]) })),
  ]
  const inside = (cells: readonly Cell[], holds: (cell: Cell) => boolean) => peopleIn(cells.filter(holds))
  const most = (holds: (cell: Cell) => boolean) =>
    parts.reduce((sum, { cells, high }) => sum + Math.min(inside(cells, holds), high), 0)
  const alone = (holds: (cell: Cell) => boolean) =>
    parts.reduce((sum, { cells, low }) => sum + Math.max(0, low - inside(cells, cell => !holds(cell))), 0)
  const least = (holds: (cell: Cell) => boolean) =>
    regions.reduce(
      (found, { cells, fewest }) =>
        Math.max(
          found,
          fewest - most(cell => cells.has(cell) && !holds(cell)) + alone(cell => holds(cell) && !cells.has(cell)),
        ),
      alone(holds),
    )
  return wanted => {
    const holds = (cell: Cell) => wanted.has(cell)
    const high = parts.reduce((sum, { cells, high: all }) => {
      const some = inside(cells, holds)
      if (some === 0) return sum
      const others = new Set(cells.filter(cell => !holds(cell)))
      return sum + Math.min(some, others.size === 0 ? all : all - least(cell => others.has(cell)))
    }, 0)
    return { low: least(holds), high }
  }
}
