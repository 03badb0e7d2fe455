import { display } from '../../adaptive-cards/elements/safe-text.ts'

/** Fields that people read; all others are ours, and stay as they are. */
const READ = new Set(['context', 'stem', 'options', 'whys', 'plainWhys', 'title', 'tryToday'])

/** A replacer for JSON: what people read comes out as it is to be read, with no-break spaces where French wants them. */
export function typeset(key: string, value: unknown): unknown {
  if (!READ.has(key)) return value
  if (typeof value === 'string') return display(value)
  return Array.isArray(value) ? value.map(one => (typeof one === 'string' ? display(one) : one)) : value
}
