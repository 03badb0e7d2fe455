import { EXCHANGE_LIMITS } from './limits.ts'
import type { Complain } from './reading.ts'
import { SAY } from './sentences.ts'

/** The lines of a file one by one, numbered from 1, whatever the system that ended them. No array of them all is made. */
export function* linesOf(file: string): Generator<[number: number, line: string]> {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file
  for (let [from, number] = [0, 1]; from <= text.length; number++) {
    const end = endOfLine(text, from)
    yield [number, text.slice(from, end)]
    from = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return text.length
}

/** Past the last line that is read: said, and true. */
export function tooLate(line: number, complain: Complain): boolean {
  const { lines } = EXCHANGE_LIMITS
  if (line === lines + 1) complain(line, SAY.tooManyLines(lines))
  return line > lines
}
