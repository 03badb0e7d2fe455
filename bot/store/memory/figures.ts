import { randomBytes } from 'node:crypto'
import type { Figures } from '../../../core/ports/figures.ts'
import { needMark } from '../need-mark.ts'
import { countWeek } from './count-week.ts'
import { copy, keyOf, type State } from './state.ts'
import { deleteWhere, patch } from './table.ts'

/** The Figures port in memory. */
export const memoryFigures = (state: State): Figures => ({
  weeksDue: async monday =>
    [...new Set([...state.member.values()].map(({ tenant }) => tenant))].sort().flatMap(tenant => {
      const last = lastWeek(state, tenant)
      return last === null || last < monday ? [{ tenant, last }] : []
    }),
  tallies: async week => countWeek(state, week),
  publish: async ({ tenant, kind, start }, figures) => {
    const key = keyOf(tenant, kind, start)
    if (state.figure_period.has(key)) return 'already'
    state.figure_period.set(key, { tenant, kind, start })
    for (const figure of figures)
      state.group_figure.set(
        keyOf(tenant, start, figure.subject, ...figure.unit),
        copy({ tenant, start, ...figure, unit: [...figure.unit] }),
      )
    if (kind === 'quarter')
      for (const table of [state.need_key, state.need_mark, state.need_count])
        deleteWhere<{ tenant: string; quarter: number }>(table, row => row.tenant === tenant && row.quarter === start)
    return 'published'
  },
  published: async (tenant, since) =>
    [...state.group_figure.values()]
      .filter(row => row.tenant === tenant && row.start >= since)
      .map(({ tenant: _tenant, ...figure }) => copy(figure))
      .sort((a, b) => a.start - b.start || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)),
  giveNeed: async ({ who, quarter, trade, need }) => {
    const { tenant } = who
    if (isOver(state, tenant, quarter)) return 'over'
    const known = state.need_key.get(keyOf(tenant, quarter))?.key ?? randomBytes(32)
    state.need_key.set(keyOf(tenant, quarter), { tenant, quarter, key: known })
    const mark = needMark(known, who).toString('base64url')
    if (state.need_mark.has(mark)) return 'already'
    state.need_mark.set(mark, { tenant, quarter })
    const key = keyOf(tenant, quarter, trade, need)
    const before = state.need_count.get(key)
    if (before) patch(state.need_count, key, { people: before.people + 1 })
    else state.need_count.set(key, { tenant, quarter, trade, need, people: 1 })
    return 'kept'
  },
  quartersDue: async before =>
    [...state.need_key.values()]
      .filter(({ quarter }) => quarter < before)
      .map(({ tenant, quarter }) => ({ tenant, quarter })),
  needs: async (tenant, quarter) =>
    [...state.need_count.values()]
      .filter(row => row.tenant === tenant && row.quarter === quarter)
      .map(({ trade, need, people }) => ({ trade, need, people })),
  purge: async before => ({ group_figure: deleteWhere(state.group_figure, row => row.start < before) }),
})

function lastWeek({ figure_period }: State, of: string): number | null {
  const starts = [...figure_period.values()].filter(({ tenant, kind }) => tenant === of && kind === 'week')
  return starts.length === 0 ? null : Math.max(...starts.map(({ start }) => start))
}

const isOver = ({ figure_period }: State, of: string, quarter: number): boolean =>
  [...figure_period.values()].some(({ tenant, kind, start }) => tenant === of && kind === 'quarter' && start >= quarter)
