// Long patterns are tried only where a word begins with the right two letters: on a hundred pages that is the difference
// between half a second and a blink. Positions are found once a paragraph and shared by all who look at it.

/**
 * Who looks at words that begin so: one bit for each list of prefixes, by the low bytes of the first two characters. One
 * table for all of them stays in the processor's nearest memory, where twenty would push one another out.
 */
const INTERESTED = new Uint32Array(65_536)
let lists = 0
const MOST_LISTS = 32

/** One bit of `INTERESTED`. */
export type Prefixes = number

interface Starts {
  /** Where words and numbers begin, in order: a letter or digit after something that is neither. */
  at: readonly number[]
  /** Who is interested in each, and in any. */
  by: readonly number[]
  byAny: number
}

/** Of the texts looked at lately: a dozen finders go through the same few hundred paragraphs one after the other. */
const lately = new Map<string, Starts>()
const MOST_TEXTS = 1_024

function wordStarts(text: string): Starts {
  const known = lately.get(text)
  if (known) return known
  const [at, by]: [number[], number[]] = [[], []]
  let [inside, byAny] = [false, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const word = WORD_CODES[code] === 1
    if (word && !inside) {
      const interested = INTERESTED[((code & 255) << 8) | (text.charCodeAt(i + 1) & 255)] ?? 0
      if (interested !== 0) {
        at.push(i)
        by.push(interested)
        byAny |= interested
      }
    }
    inside = word
  }
  const starts = { at, by, byAny }
  if (lately.size >= MOST_TEXTS) lately.clear()
  lately.set(text, starts)
  return starts
}

/** Nothing of a text stays behind once it was read. */
export const forgetStarts = (): void => lately.clear()

/** Letters, digits and « _ » below U+0180; nothing else begins a word that anybody looks for. */
const WORD_CODES = Uint8Array.from({ length: 0x180 }, (_, code) =>
  /[0-9A-Z_a-z]/.test(String.fromCharCode(code)) || (code > 191 && code !== 215 && code !== 247) ? 1 : 0,
)

/**
 * 'du En [Mm]a 0' → the bit of this list: two letters each, `0` for any digit, `A` for any capital, one letter alone for
 * whatever follows it, and capital or small where the first is in brackets. Call it once, when a module is loaded.
 */
export function prefixes(list: string): Prefixes {
  if (lists === MOST_LISTS) throw new Error('a table of 32 bits has room for 32 lists')
  const bit = 1 << lists++
  for (const entry of list.split(' ')) {
    const group = /^\[(\w+)\](.*)$/u.exec(entry.normalize('NFC'))
    const firsts = group
      ? [...(group[1] ?? '')]
      : entry === '0'
        ? [...'0123456789']
        : entry === 'A'
          ? CAPITALS
          : [entry.charAt(0)]
    const second = group ? (group[2] ?? '') : entry.slice(1)
    for (const first of firsts) mark(bit, first, second)
  }
  // Cut up before this list was known.
  forgetStarts()
  return bit
}

const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒŁŚŠŽ']

function mark(bit: number, first: string, second: string): void {
  const high = (first.charCodeAt(0) & 255) << 8
  const [from, to] = second === '' ? [0, 255] : [second.charCodeAt(0) & 255, second.charCodeAt(0) & 255]
  for (let low = from; low <= to; low++) INTERESTED[high | low] = (INTERESTED[high | low] ?? 0) | bit
}

const NONE: RegExpExecArray[] = []

/** Matches of a sticky pattern where words begin with one of the prefixes; the leftmost first, none inside another. */
export function matchesAt(text: string, pattern: RegExp, worth: Prefixes): readonly RegExpExecArray[] {
  const { at, by, byAny } = wordStarts(text)
  if ((byAny & worth) === 0) return NONE
  const found: RegExpExecArray[] = []
  let lastEnd = 0
  for (let i = 0; i < at.length; i++) {
    const start = at[i] ?? 0
    if (((by[i] ?? 0) & worth) === 0 || start < lastEnd) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || match[0] === '') continue
    found.push(match)
    lastEnd = start + match[0].length
  }
  return found
}
