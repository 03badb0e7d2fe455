import type { Group } from '../../core/domain/aggregates/group.ts'
import type { Figure } from '../../core/domain/aggregates/publish.ts'
import { SMALLEST_GROUP, SMALLEST_ORGANISATION } from '../../core/domain/aggregates/thresholds.ts'
import { isoOf } from '../../core/domain/calendar/day.ts'
import { hierarchyOf, type Tally, unitId } from '../../core/domain/figures/tally.ts'
import { NEEDS } from '../../core/domain/needs/need.ts'
import { type Audit, auditFigures, auditOfDistributions, groupsOf, isWhole, saidBy } from './figures-audit.ts'
import { type Cell, cellsOf, computable, peopleIn, restsOf, yesIn } from './figures-solver.ts'
import { fewestOf, presenceBounds, type Region } from './presence-solver.ts'
import { SERIES, type Town, TRADES } from './random-town.ts'
import { MONDAYS, OFFICE, QUARTER, type Told, tradeName } from './town-in-product.ts'

export type TownAudit = Pick<Audit, 'published' | 'computed' | 'bounded' | 'problems'>

/** All that is told of a town, subject by subject, and what subjects tell of each other. */
export function auditTown(town: Town, told: readonly Told[]): TownAudit {
  const figures = (subject: string, start: number) => figuresTold(told, subject, start)
  const audits = MONDAYS.flatMap((monday, week) => {
    const present = presenceOf(town, week)
    const came = figures('active', monday)
    const series = SERIES.map(id => ({
      id,
      met: metOf(town, week, id),
      figures: figures(`hard/${id}`, monday),
    }))
    return [
      named('active', auditFigures(present, came)),
      ...series.map(one => named(`hard/${one.id}`, auditFigures(one.met, one.figures))),
      named('came', auditPresence(present, came, series)),
      named('rituals', auditPlaces(town, week, told)),
      named('used', auditOfDistributions(usedOf(town, week), figures(`used/${SERIES[0]}`, monday))),
    ]
  })
  const needs = named('need', auditOfDistributions(needsOf(town), figures('need', QUARTER)))
  return [...audits, needs].reduce((sum, one) => ({
    published: sum.published + one.published,
    computed: sum.computed + one.computed,
    bounded: sum.bounded + one.bounded,
    problems: [...sum.problems, ...one.problems],
  }))
}

export const figuresTold = (told: readonly Told[], subject: string, start: number): Figure[] =>
  told
    .filter(one => one.subject === subject && one.start === isoOf(start))
    .map(({ unit, shares }) => ({ group: unitId(unit), people: 0, shares }))

const named = (subject: string, audit: TownAudit): TownAudit => ({
  ...audit,
  problems: audit.problems.map(problem => `${subject}: ${problem}`),
})

const NOTHING: TownAudit = { published: 0, computed: 0, bounded: 0, problems: [] }

/** How many came, of every group and of those whom no other group holds, from all figures of the week together. */
function auditPresence(
  present: Group,
  came: readonly Figure[],
  series: readonly { met: Group; figures: readonly Figure[] }[],
): TownAudit {
  const cells = cellsOf(present)
  const { known, unknown } = restsOf(cells, came)
  const regions = series.flatMap(one => regionsOf(cells, one.met, one.figures))
  const bounds = presenceBounds(known, unknown, regions)
  const sets = [
    ...groupsOf(present).map(({ id }) => cells.filter(({ groups }) => groups.includes(id))),
    ...cells.map(cell => [cell]),
    ...known.map(rest => [...rest.cells]),
    ...regions.map(region => [...region.cells]),
  ].filter(set => set.length > 0)
  const problems = sets.flatMap(set => saidBy(bounds(new Set(set)), peopleIn(set), isWhole(set, cells)))
  return { ...NOTHING, bounded: sets.length, problems }
}

/** Where people met a series, as far as its figures tell groups apart; of how many at least, their shares tell. */
function regionsOf(cells: readonly Cell[], met: Group, figures: readonly Figure[]): Region[] {
  const published = new Set(figures.map(({ group }) => group))
  const lowest = ({ groups }: Cell) => groups.findLast(group => published.has(group))
  const all = cellsOf(met)
  return restsOf(all, figures).known.map(rest => {
    const [one] = rest.cells
    const group = one && lowest(one)
    const smallest = isWhole(rest.cells, all) ? SMALLEST_ORGANISATION : SMALLEST_GROUP
    return {
      cells: new Set(cells.filter(cell => lowest(cell) === group)),
      fewest: fewestOf(yesIn(rest.cells), peopleIn(rest.cells), smallest),
    }
  })
}

/** Rituals say nothing of anybody, but are said of large units alone, and of no small difference of two. */
function auditPlaces(town: Town, week: number, told: readonly Told[]): TownAudit {
  const people = town.people.flatMap(({ weeks }) => (weeks[week]?.here ? [weeks[week]] : []))
  const members = hierarchyOf(
    [OFFICE, ...people].map(({ unit }) => ({ unit, counts: [1] })),
    1,
  )
  const cells = cellsOf(members)
  const isOfWeek = ({ subject, start }: Told) => subject.startsWith('ritual/') && start === isoOf(MONDAYS[week] ?? 0)
  const units = [...new Set(told.filter(isOfWeek).map(({ unit }) => unitId(unit)))]
  // In the second week, also of units that were in the first: only those of that week are set against its people.
  const known = new Set(groupsOf(members).map(({ id }) => id))
  const figures = units.filter(unit => known.has(unit)).map(group => ({ group, people: 0, shares: [] }))
  const small =
    week > 0 ? [] : computable(cells, figures).filter(set => peopleIn(set) < SMALLEST_GROUP && !isWhole(set, cells))
  return { ...NOTHING, published: figures.length, problems: small.map(set => `of ${peopleIn(set)} people`) }
}

export const presenceOf = (town: Town, week: number): Group =>
  hierarchyOf(
    town.people.flatMap(({ weeks }): Tally[] => {
      const { unit, here, active } = weeks[week] ?? { unit: [], here: false, active: false }
      return here ? [{ unit, counts: active ? [1, 0] : [0, 1] }] : []
    }),
    2,
  )

export const metOf = (town: Town, week: number, series: (typeof SERIES)[number]): Group =>
  hierarchyOf(
    town.people.flatMap(({ weeks }): Tally[] => {
      const { unit, met = {} } = weeks[week] ?? { unit: [] }
      return series in met ? [{ unit, counts: met[series] ? [1, 0] : [0, 1] }] : []
    }),
    2,
  )

const usedOf = (town: Town, week: number): Group => ({ id: unitId([]), own: town.used[week] ?? [], parts: [] })

const needsOf = ({ people }: Town): Group =>
  hierarchyOf(
    TRADES.map(trade => ({
      unit: trade ? [tradeName(trade)] : [],
      counts: NEEDS.map(need => people.filter(one => one.trade === trade && one.need === need).length),
    })),
    NEEDS.length,
  )
