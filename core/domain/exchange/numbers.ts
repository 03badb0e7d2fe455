import type { NumericValue } from './question.ts'
import { SAY, type Sentence } from './sentences.ts'
import { trim } from './trim.ts'

const NUMBER = /^[+-]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})(e[+-]?\d{1,3})?$/i

/** A number as programs write it; null for anything else, a decimal comma included. */
export function numberOf(text: string): number | null {
  const value = NUMBER.test(trim(text)) ? Number(trim(text)) : Number.NaN
  return Number.isFinite(value) ? value : null
}

/** `*`, `1822`, `3.1415:0.0005` or `3.141..3.142` → what it accepts, or why it is not understood. */
export function numericValueOf(text: string): { ok: NumericValue } | { refused: Sentence } {
  const asked = trim(text)
  if (asked === '*') return { ok: { kind: 'any' } }
  const range = asked.indexOf('..')
  if (range > 0) return between(asked.slice(0, range), asked.slice(range + 2))
  const colon = asked.indexOf(':')
  return colon > 0 ? near(asked.slice(0, colon), asked.slice(colon + 1)) : near(asked, '0')
}

function between(from: string, to: string): ReturnType<typeof numericValueOf> {
  const [low, high] = [numberOf(from), numberOf(to)]
  if (low === null) return { refused: SAY.notANumber(trim(from)) }
  if (high === null) return { refused: SAY.notANumber(trim(to)) }
  return low > high ? { refused: SAY.rangeUpsideDown(low, high) } : { ok: { kind: 'between', low, high } }
}

function near(answer: string, margin: string): ReturnType<typeof numericValueOf> {
  const [number, tolerance] = [numberOf(answer), numberOf(margin)]
  if (number === null) return { refused: SAY.notANumber(trim(answer)) }
  if (tolerance === null) return { refused: SAY.notANumber(trim(margin)) }
  return tolerance < 0 ? { refused: SAY.negativeTolerance() } : { ok: { kind: 'near', number, tolerance } }
}

export function numericText(value: NumericValue): string {
  if (value.kind === 'any') return '*'
  if (value.kind === 'between') return `${value.low}..${value.high}`
  return value.tolerance === 0 ? String(value.number) : `${value.number}:${value.tolerance}`
}

/** For formats that only know a number and its margin. Fifteen digits: what a double holds, without its noise. */
export function asNear(value: Exclude<NumericValue, { kind: 'any' }>): { number: number; tolerance: number } {
  if (value.kind === 'near') return value
  const number = tidy((value.low + value.high) / 2)
  return { number, tolerance: tidy(value.high - number) }
}

const tidy = (value: number): number => Number(value.toPrecision(15))
