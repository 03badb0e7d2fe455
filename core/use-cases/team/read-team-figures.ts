import { weekOf } from '../../domain/aggregates/closed-weeks.ts'
import { type Day, isoOf } from '../../domain/calendar/day.ts'
import type { Catalog } from '../../domain/content/catalog.ts'
import { type Hesitation, suggest } from '../../domain/figures/suggest.ts'
import { unitId } from '../../domain/figures/tally.ts'
import {
  HARD_SHOWN,
  inScope,
  type NeedsView,
  scopeOf,
  type TeamView,
  type UnitView,
  weeksShown,
} from '../../domain/figures/team-view.ts'
import type { Unit } from '../../domain/members/member.ts'
import { NEEDS, quarterOf } from '../../domain/needs/need.ts'
import type { PersonRef } from '../../domain/people/person.ts'
import type { PublishedFigure } from '../../ports/figures.ts'
import { catalogIn } from '../in-organisation.ts'
import { currentRituals } from '../rituals/list-rituals.ts'
import type { TeamDeps } from './team-deps.ts'
import { todayEverywhere } from './today-everywhere.ts'

/** A team that held a ritual in so many weeks needs no nudge. */
const RECENT_WEEKS = 4

/** Nobody to show it to: the organisation has no directory, or they are responsible for no unit in it. */
export type NoTeam = { is: 'no-directory' | 'no-role' }

/** The figures of somebody's unit and of all below it. Who asks decides what is read; nothing else can be asked for. */
export const readTeamFigures =
  (deps: TeamDeps) =>
  async ({ by, at }: { by: PersonRef; at: number }): Promise<TeamView | NoTeam> => {
    const member = await deps.members.member(by)
    const scope = member && scopeOf(member)
    if (!scope) {
      const known = member !== null || (await deps.members.anybody(by.tenant))
      return { is: known ? 'no-role' : 'no-directory' }
    }
    const day = todayEverywhere(at)
    const weeks = weeksShown(weekOf(day))
    const quarter = quarterOf(quarterOf(day) - 1)
    const all = await deps.figures.published(by.tenant, Math.min(weeks[0] ?? day, quarter))
    const weekly = all.filter(figure => figure.subject !== 'need' && figure.start >= (weeks[0] ?? 0))
    const byUnit = figuresByUnit(scope, weekly)
    const catalog = await catalogIn(deps, by.tenant)
    return {
      weeks: weeks.map(isoOf),
      units: [...byUnit.values()]
        .sort((a, b) => byPlace(a.unit, b.unit))
        .map(({ unit, figures }) => unitView(catalog, unit, figures, weeks)),
      needs: member.roles.includes('training') ? needsView(catalog, all) : null,
    }
  }

interface UnitFigures {
  unit: Unit
  figures: PublishedFigure[]
}

/** One's own unit, whether or not there are figures of it, and those below it. */
function figuresByUnit(scope: Unit, all: readonly PublishedFigure[]): Map<string, UnitFigures> {
  const byUnit = new Map<string, UnitFigures>([[unitId(scope), { unit: scope, figures: [] }]])
  for (const figure of all) {
    if (!inScope(scope, figure.unit)) continue
    const known = byUnit.get(unitId(figure.unit)) ?? { unit: figure.unit, figures: [] }
    known.figures.push(figure)
    byUnit.set(unitId(figure.unit), known)
  }
  return byUnit
}

/** Each unit before those below it, in the order of the alphabet. */
function byPlace(a: Unit, b: Unit): number {
  const level = a.findIndex((name, i) => name !== b[i])
  if (level < 0 || b[level] === undefined) return a.length - b.length
  return (a[level] ?? '').localeCompare(b[level] ?? '', 'fr')
}

function unitView(catalog: Catalog, unit: Unit, figures: readonly PublishedFigure[], weeks: readonly Day[]): UnitView {
  const active = figures.filter(({ subject }) => subject === 'active')
  const rituals = figures.filter(({ subject }) => subject.startsWith('ritual/'))
  const recent = rituals.filter(({ start }) => start >= (weeks.at(-RECENT_WEEKS) ?? 0)).length
  const hard = hesitations(catalog, figures)
  const people = active.at(-1)?.people ?? figures.at(-1)?.people ?? null
  return {
    unit,
    people,
    active: weeks.map(monday => active.find(({ start }) => start === monday)?.shares[0] ?? null),
    hard: hard.slice(0, HARD_SHOWN).map(({ series, title, share, week }) => ({ series, title, share, week })),
    used: latest(figures, 'used/').map(({ id, figure }) => ({
      series: id,
      title: catalog.series.get(id)?.title ?? id,
      shares: figure.shares,
      week: isoOf(figure.start),
    })),
    rituals: [...new Set(rituals.map(({ subject }) => subject.slice('ritual/'.length)))].map(ritual => ({
      ritual,
      title: catalog.rituals.get(ritual)?.title ?? ritual,
      held: rituals.reduce((sum, { subject, held }) => sum + (subject === `ritual/${ritual}` ? (held ?? 0) : 0), 0),
    })),
    suggestions: people === null ? [] : suggest(hard, recent, currentRituals({ catalog })),
  }
}

/** What the latest week says of each series that is still taught, the hardest first. */
const hesitations = (catalog: Catalog, figures: readonly PublishedFigure[]): (Hesitation & { week: string })[] =>
  latest(figures, 'hard/')
    .flatMap(({ id, figure }) => {
      const series = catalog.series.get(id)
      const [share] = figure.shares
      if (!series || !share) return []
      return [{ series: id, title: series.title, followUp: series.followUp ?? null, share, week: isoOf(figure.start) }]
    })
    .sort((a, b) => b.share.percent - a.share.percent || (a.series < b.series ? -1 : 1))

/** Of each thing that figures of that kind are about, the latest. */
function latest(figures: readonly PublishedFigure[], kind: 'hard/' | 'used/') {
  const found = new Map<string, PublishedFigure>()
  for (const figure of figures)
    if (figure.subject.startsWith(kind)) found.set(figure.subject.slice(kind.length), figure)
  return [...found].map(([id, figure]) => ({ id, figure }))
}

function needsView(catalog: Catalog, all: readonly PublishedFigure[]): NeedsView | null {
  const needs = all.filter(({ subject }) => subject === 'need')
  const start = needs.at(-1)?.start
  if (start === undefined) return null
  return {
    quarter: isoOf(start),
    trades: needs
      .filter(figure => figure.start === start)
      .sort((a, b) => byPlace(a.unit, b.unit))
      .map(({ unit: [trade], people, shares }) => ({
        trade: trade === undefined ? null : tradeOf(catalog, trade),
        people,
        shares: NEEDS.flatMap((need, i) => {
          const share = shares[i]
          return share ? [{ need, share }] : []
        }),
      })),
  }
}

const tradeOf = (catalog: Catalog, id: string) => {
  const { fr, en } = catalog.trades.get(id) ?? { fr: id, en: id }
  return { fr, en }
}

export const isView = (answer: TeamView | NoTeam): answer is TeamView => !('is' in answer)
