import { add, type Group, peopleOf } from '../../core/domain/aggregates/group.ts'
import { type Figure, publish } from '../../core/domain/aggregates/publish.ts'
import { SMALLEST_GROUP, SMALLEST_ORGANISATION } from '../../core/domain/aggregates/thresholds.ts'
import {
  type Bounds,
  boundsOf,
  type Cell,
  cellsOf,
  computable,
  peopleIn,
  type Rest,
  restsOf,
  yesIn,
} from './figures-solver.ts'

export interface Audit {
  groups: number
  published: number
  /** Sets of people that arithmetic on published figures gives. */
  computed: number
  /** Groups and sets whose answers were bounded. */
  bounded: number
  /** Other answers that were tried, of which the figures must say the same. */
  rewritten: number
  problems: string[]
}

/** Everything that is published of an organisation, so every view, set against all that could be computed from it. */
export function auditShares(organisation: Group, publishing = (all: Group) => publish('share', all)): Audit {
  const figures = publishing(organisation)
  const audit = auditFigures(organisation, figures)
  const said = JSON.stringify(figures)
  const others = rewritten(organisation, figures)
  const told = others.filter(other => JSON.stringify(publishing(other)) !== said).map(() => TOLD)
  return { ...audit, rewritten: others.length, problems: [...audit.problems, ...told] }
}

export const TOLD = 'other answers, other figures'

/** What follows from figures as they are. */
export function auditFigures(organisation: Group, figures: readonly Figure[]): Audit {
  const cells = cellsOf(organisation)
  const { known, unknown } = restsOf(cells, figures)
  const problems: string[] = []
  const sets = computable(cells, figures)
  for (const set of sets)
    if (!(peopleIn(set) >= SMALLEST_GROUP || isWhole(set, cells))) problems.push(`computed: ${peopleIn(set)} people`)
  const groups = groupsOf(organisation).map(({ id }) => cells.filter(cell => cell.groups.includes(id)))
  const wanted = [...groups, ...cells.map(cell => [cell]), ...sets].filter(set => set.length > 0)
  for (const set of wanted) problems.push(...toldOf(set, known, unknown, isWhole(set, cells)))
  return {
    groups: groups.length,
    published: figures.length,
    computed: sets.length,
    bounded: wanted.length,
    rewritten: 0,
    problems,
  }
}

/** Organisations whose people answered otherwise, of which the same figures must come. */
export const rewritten = (organisation: Group, figures: readonly Figure[]): Group[] =>
  restsOf(cellsOf(organisation), figures).known.flatMap(rest => rewrite(organisation, rest) ?? [])

export const isWhole = (set: readonly Cell[], cells: readonly Cell[]): boolean =>
  set.length === cells.length && peopleIn(set) >= SMALLEST_ORGANISATION

/** A small group's count, or that all or none of a group said yes. */
function toldOf(set: readonly Cell[], rests: readonly Rest[], unknown: readonly Cell[], whole: boolean): string[] {
  const people = peopleIn(set)
  const free = unknown.filter(cell => set.includes(cell)).reduce((sum, { counts }) => sum + peopleOf(counts), 0)
  const { low, high } = boundsOf(set, rests)
  return saidBy({ low, high: high + free }, people, whole)
}

export function saidBy({ low, high }: Bounds, people: number, whole: boolean): string[] {
  if (high === 0) return [`nobody of ${people}`]
  if (low === people) return [`everybody of ${people}`]
  return !whole && people < SMALLEST_GROUP && low === high ? [`${low} of ${people}`] : []
}

/**
 * The same organisation, where the answers of one rest are laid upon its people the other way round: who said yes
 * first now does so last; and one more or one fewer says so where that shows the same.
 */
function rewrite(organisation: Group, { cells, low, high }: Rest): Group | null {
  const before = cells.map(({ counts }) => counts[0] ?? 0)
  let left = yesIn(cells) === high ? low : high
  const after = new Map<string | undefined, number[]>()
  for (const cell of [...cells].reverse()) {
    const people = peopleOf(cell.counts)
    const chosen = Math.min(people, left)
    left -= chosen
    after.set(cell.groups.at(-1), [chosen, people - chosen])
  }
  if (cells.every((cell, i) => after.get(cell.groups.at(-1))?.[0] === before[i])) return null
  const replace = (group: Group): Group => ({
    ...group,
    own: after.get(group.id) ?? group.own,
    parts: group.parts.map(replace),
  })
  return replace(organisation)
}

/** Distributions: whatever can be computed is of many people, or has enough of them at each option. */
export const auditDistributions = (organisation: Group): Audit =>
  auditOfDistributions(organisation, publish('distribution', organisation))

export function auditOfDistributions(organisation: Group, figures: readonly Figure[]): Audit {
  const cells = cellsOf(organisation)
  const sets = computable(cells, figures)
  const problems = sets.flatMap(set => {
    const counts = set.map(cell => cell.counts).reduce(add, [])
    const fits = peopleIn(set) >= 30 || counts.every(count => count >= 3)
    const enough = peopleIn(set) >= SMALLEST_GROUP || isWhole(set, cells)
    return fits && enough ? [] : [`computed: ${counts.join(', ')}`]
  })
  const groups = groupsOf(organisation).length
  return { groups, published: figures.length, computed: sets.length, bounded: 0, rewritten: 0, problems }
}

export const groupsOf = (group: Group): Group[] => [group, ...group.parts.flatMap(groupsOf)]
