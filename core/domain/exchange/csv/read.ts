import { categoryOf } from '../category.ts'
import { EXCHANGE_LIMITS } from '../limits.ts'
import type { ExchangeQuestion, QuestionHead } from '../question.ts'
import { type Complain, gathering, type Reading, readingOf } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'
import { cellText, optionalCellText } from './cell-text.ts'
import { type Row, rowsOf } from './cells.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type Entry, entryOf } from './row.ts'
import { fromEntry } from './shapes.ts'

/** A table (comma, semicolon or tab separated) whose first row names its columns → one question a row. */
export function readCsv(file: string): Reading {
  const into = gathering()
  let columns: Columns | null = null
  for (const row of rowsOf(file)) {
    if (into.full()) break
    if (!columns) {
      columns = columnsOf(row.cells)
      if (columns.once.stem !== undefined) continue
      into.complain(row.line, SAY.csvNoHeader())
      break
    }
    const question = readRow(row, columns, into.complain)
    if (question) into.add(row.line, question)
  }
  return readingOf(into)
}

function readRow(row: Row, columns: Columns, complain: Complain): ExchangeQuestion | null {
  if (row.brokenAt !== undefined) return complain(row.brokenAt, SAY.csvQuote())
  if (row.cells.reduce((sum, cell) => sum + cell.length, 0) > EXCHANGE_LIMITS.question)
    return complain(row.line, SAY.questionTooLong())
  if (row.cells.slice(columns.width).some(cell => cell.trim() !== '')) return complain(row.line, SAY.csvTooManyCells())
  const entry = entryOf(row, columns)
  const head = headOf(entry)
  return head.stem.text === '' ? complain(row.line, SAY.emptyStem()) : fromEntry(head, entry, complain)
}

const headOf = ({ once }: Entry): QuestionHead => ({
  id: once('id') || null,
  name: once('name') || null,
  category: categoryOf(once('category')),
  tags: once('tags')
    .split(/[,|]/)
    .slice(0, EXCHANGE_LIMITS.tags)
    .map(trim)
    .filter(tag => tag !== ''),
  stem: cellText(once('stem')),
  generalFeedback: optionalCellText(once('general')),
})
