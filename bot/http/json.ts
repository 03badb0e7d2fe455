import { isUtf8 } from 'node:buffer'

const DEEPEST = 32

/**
 * Bytes → the JSON object in them, or null: not UTF-8, not JSON, not an object, nested deeper than 32, or with a key
 * that names a prototype. The depth is counted before parsing, so that cost stays in proportion to size.
 */
export function readObject(bytes: Buffer): Record<string, unknown> | null {
  if (!isUtf8(bytes)) return null
  const text = bytes.toString('utf8')
  if (tooDeep(text)) return null
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  // Only a text with these letters, plain or escaped, can hold such a key: all others skip the walk.
  if (/__proto__|\\u/.test(text) && namesPrototype(value)) return null
  return value as Record<string, unknown>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function tooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) i = endOfString(text, i)
    else if (code === 0x5b || code === 0x7b) {
      depth++
      if (depth > DEEPEST) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}

/** Index of the closing quote; the end of the text when there is none, which the parser will then refuse. */
function endOfString(text: string, opening: number): number {
  let end = text.indexOf('"', opening + 1)
  while (end > 0 && escaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end
}

/** An odd number of backslashes before it. */
function escaped(text: string, quote: number): boolean {
  let first = quote
  while (text.charCodeAt(first - 1) === 0x5c) first--
  return (quote - first) % 2 === 1
}

/** Recursion is safe: the depth is bounded above. */
function namesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Object.hasOwn(value, '__proto__')) return true
  return Object.values(value).some(namesPrototype)
}
