import { trim } from '../trim.ts'
import type { Row } from './cells.ts'
import type { Columns } from './columns.ts'
import { unguarded } from './guard.ts'

/** One row of a table, by what its columns hold. */
export interface Entry {
  line: number
  once(name: keyof Columns['once']): string
  /** Options that have something in them, in order. */
  options: { rank: number; text: string; points: string; feedback: string; wrong: boolean }[]
}

export function entryOf({ line, cells }: Row, { once, each }: Columns): Entry {
  const at = (i: number | undefined): string => trim(unguarded(i === undefined ? '' : (cells[i] ?? '')))
  const optionsFrom = (columns: ReadonlyMap<number, number>, wrong: boolean): Entry['options'] =>
    [...columns].map(([rank, i]) => ({
      rank,
      text: at(i),
      points: wrong ? '0' : at(each.points.get(rank)),
      feedback: wrong ? '' : at(each.feedback.get(rank)),
      wrong,
    }))
  const options = [...optionsFrom(each.option, false), ...optionsFrom(each.wrong, true)]
    .filter(({ text, points, feedback, wrong }) => text !== '' || (!wrong && (points !== '' || feedback !== '')))
    .sort((a, b) => a.rank - b.rank)
  return { line, once: name => at(once[name]), options }
}
