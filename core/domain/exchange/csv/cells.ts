import { EXCHANGE_LIMITS } from '../limits.ts'

export interface Row {
  /** 1-based line where it starts: a quoted cell may hold several lines. */
  line: number
  cells: string[]
  /** Line of a quote that opens and does not close, or closes before the end of its cell. */
  brokenAt?: number
}

const MOST_CELLS = 3 * EXCHANGE_LIMITS.answers + 20
const SEPARATORS = [';', ',', '\t'] as const

/** The separator that the first line uses most, outside of quotes. A French spreadsheet writes `;`, others `,`. */
export function separatorOf(file: string): string {
  const first =
    file
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r\n|\n|\r/)[0] ?? ''
  const count = (separator: string): number => first.split(separator).length
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ';'
}

/** RFC 4180, line ends of every system, a byte order mark if there is one. Rows without any text are left out. */
export function* rowsOf(file: string): Generator<Row> {
  const text = file.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  let [i, line] = [0, 1]
  while (i < text.length) {
    const row: Row = { line, cells: [] }
    for (let more = true; more; ) {
      const cell = cellAt(text, i, separator)
      if (row.cells.length < MOST_CELLS) row.cells.push(cell.value)
      if (cell.broken) row.brokenAt ??= line
      line += cell.lines
      i = cell.end
      more = text[i] === separator
      if (more) i++
    }
    if (i < text.length) {
      i += text.startsWith('\r\n', i) ? 2 : 1
      line++
    }
    if (row.brokenAt !== undefined || row.cells.some(cell => cell.trim() !== '')) yield row
  }
}

interface Cell {
  value: string
  end: number
  /** Line breaks inside it. */
  lines: number
  broken: boolean
}

function cellAt(text: string, from: number, separator: string): Cell {
  if (text[from] !== '"') {
    const end = endOfBare(text, from, separator)
    return { value: text.slice(from, end), end, lines: 0, broken: false }
  }
  const parts: string[] = []
  for (let start = from + 1; ; ) {
    const quote = text.indexOf('"', start)
    // Never closed: only its own line is lost, the rows below may be sound.
    if (quote < 0) return { value: '', end: endOfBare(text, from, ''), lines: 0, broken: true }
    parts.push(text.slice(start, quote))
    if (text[quote + 1] !== '"') return closedCell(text, parts.join('"'), quote + 1, separator)
    start = quote + 2
  }
}

function closedCell(text: string, value: string, after: number, separator: string): Cell {
  const end = endOfBare(text, after, separator)
  return { value, end, lines: value.split(/\r\n|\n|\r/).length - 1, broken: text.slice(after, end).trim() !== '' }
}

function endOfBare(text: string, from: number, separator: string): number {
  for (let i = from; i < text.length; i++) {
    const char = text[i]
    if (char === separator || char === '\n' || char === '\r') return i
  }
  return text.length
}
