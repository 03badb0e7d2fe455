import { NEEDS, type NeedCount } from '../needs/need.ts'
import type { Tally } from './tally.ts'
import { figuresOf, type GroupFigure } from './week-figures.ts'

/** What trades need, of a quarter that is over: the organisation's trades are its units here. */
export function needFigures(counts: readonly NeedCount[]): GroupFigure[] {
  const trades = [...new Set(counts.map(({ trade }) => trade))].sort()
  return figuresOf(
    'need',
    'distribution',
    trades.map(trade => tallyOf(trade, counts)),
  )
}

const tallyOf = (trade: string, counts: readonly NeedCount[]): Tally => ({
  // Those who did not say their trade are of the organisation, and of nothing below it.
  unit: trade === '' ? [] : [trade],
  counts: NEEDS.map(need => counts.find(count => count.trade === trade && count.need === need)?.people ?? 0),
})
