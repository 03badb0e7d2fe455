import type { Group } from '../../core/domain/aggregates/group.ts'
import type { Figure } from '../../core/domain/aggregates/publish.ts'
import { unitId } from '../../core/domain/figures/tally.ts'
import { cellsOf, restsOf } from './figures-solver.ts'
import { SERIES, type Town, type Townsperson } from './random-town.ts'
import { figuresTold, metOf, presenceOf } from './town-audit.ts'
import { MONDAYS, type Told } from './town-in-product.ts'

/**
 * The same town, where everybody whom figures leave free answered otherwise: of each rest others did, and as many more
 * or fewer as shows the same; of whom nothing is said, those who had not. The same must be told of it.
 */
export function rewrittenTown(town: Town, told: readonly Told[]): Town {
  const people = town.people.map(one => ({ ...one, weeks: one.weeks.map(week => ({ ...week, met: { ...week.met } })) }))
  for (const [week, monday] of MONDAYS.entries()) {
    for (const series of SERIES) {
      const others = othersOf(metOf(town, week, series), figuresTold(told, `hard/${series}`, monday))
      for (const [i, notYet] of others(people, week, one => one.weeks[week]?.met[series] ?? null))
        Object.assign(people[i]?.weeks[week]?.met ?? {}, { [series]: notYet })
    }
    const others = othersOf(presenceOf(town, week), figuresTold(told, 'active', monday))
    const free = ({ weeks }: Townsperson) =>
      weeks[week]?.here && Object.keys(weeks[week].met).length === 0 ? weeks[week].active : null
    const came = ({ weeks }: Townsperson) => weeks[week]?.here === true && Object.keys(weeks[week].met).length > 0
    for (const [i, active] of others(people, week, free, came)) Object.assign(people[i]?.weeks[week] ?? {}, { active })
  }
  return { ...town, people }
}

/** `answer`: null of who is not to be changed. `sure`: who counts as a yes all the same. */
function othersOf(all: Group, figures: readonly Figure[]) {
  const { known, unknown } = restsOf(cellsOf(all), figures)
  const rests = [
    ...known.map(rest => ({ ...rest, isFree: false })),
    ...unknown.map(cell => ({ cells: [cell], low: 0, high: 0, isFree: true })),
  ]
  return (
    people: readonly Townsperson[],
    week: number,
    answer: (one: Townsperson) => boolean | null,
    sure: (one: Townsperson) => boolean = () => false,
  ): [number, boolean][] =>
    rests.flatMap(({ cells, low, high, isFree }) => {
      const units = new Set(cells.map(({ groups }) => groups.at(-1)))
      const inside = [...people.entries()].filter(([, { weeks }]) => units.has(unitId(weeks[week]?.unit ?? [])))
      const fixed = inside.filter(([, one]) => sure(one)).length
      const open = inside.filter(([, one]) => answer(one) !== null).reverse()
      if (isFree) return open.map(([i, one]): [number, boolean] => [i, answer(one) !== true])
      const yes = fixed + open.filter(([, one]) => answer(one)).length
      const wanted = (yes === high ? low : high) - fixed
      return open.map(([i], place): [number, boolean] => [i, place < wanted])
    })
}
