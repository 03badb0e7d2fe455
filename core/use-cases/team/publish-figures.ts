import { weekOf, weeksToPublish } from '../../domain/aggregates/closed-weeks.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { needFigures } from '../../domain/figures/need-figures.ts'
import type { Tally } from '../../domain/figures/tally.ts'
import { weekFigures } from '../../domain/figures/week-figures.ts'
import { quarterOf } from '../../domain/needs/need.ts'
import type { PracticeCount } from '../../ports/practice.ts'
import { catalogIn } from '../in-organisation.ts'
import type { TeamDeps } from './team-deps.ts'
import { todayEverywhere } from './today-everywhere.ts'

const WEEK = 7

/**
 * The figures of weeks and quarters that are over, once and for good. Done twice, or by two servers at once, it is
 * done once. Returns how many periods were published.
 */
export const publishFigures =
  (deps: TeamDeps) =>
  async ({ at }: { at: number }): Promise<number> => {
    const today = todayEverywhere(at)
    let published = 0
    for (const { tenant, last } of await deps.figures.weeksDue(weekOf(today) - WEEK))
      for (const monday of weeksToPublish(today, last)) published += await publishWeek(deps, tenant, monday)
    for (const { tenant, quarter } of await deps.figures.quartersDue(quarterOf(today))) {
      const figures = needFigures(await deps.figures.needs(tenant, quarter))
      published += counted(await deps.figures.publish({ tenant, kind: 'quarter', start: quarter }, figures))
    }
    return published
  }

async function publishWeek(deps: TeamDeps, tenant: string, monday: Day): Promise<number> {
  const { figures, practice } = deps
  const catalog = await catalogIn(deps, tenant)
  const seriesOf = new Map([...catalog.objectives.values()].map(({ id, series }) => [id, series]))
  const [counts, outcomes] = await Promise.all([
    figures.tallies({ tenant, monday, seriesOf }),
    practice?.outcomes(tenant, monday) ?? [],
  ])
  const hard = new Map(counts.hard.map(({ series, tallies }) => [series, tallies]))
  const week = weekFigures({ ...counts, hard, used: usedBySeries(outcomes) })
  return counted(await figures.publish({ tenant, kind: 'week', start: monday }, week))
}

function usedBySeries(outcomes: readonly PracticeCount[]): Map<string, Tally[]> {
  const bySeries = new Map<string, Tally[]>()
  for (const { series, unit = [], used, notYet, no } of outcomes)
    bySeries.set(series, [...(bySeries.get(series) ?? []), { unit, counts: [used, notYet, no] }])
  return bySeries
}

const counted = (outcome: 'published' | 'already'): number => (outcome === 'published' ? 1 : 0)
