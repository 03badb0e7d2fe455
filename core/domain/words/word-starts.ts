// Long patterns are tried only where a word begins with the right two letters: on a hundred pages that is the difference
// between half a second and a blink. Positions are found once a paragraph and shared by all who look at it.

let [lastText, lastStarts]: [string, readonly number[]] = ['', []]

/** Where words and numbers begin, in order: a letter or digit after something that is neither. */
export function wordStarts(text: string): readonly number[] {
  // Remembers one paragraph, so that a dozen finders in a row cut it up once.
  if (text === lastText) return lastStarts
  const starts: number[] = []
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const word = isWordCode(text.charCodeAt(i))
    if (word && !inside) starts.push(i)
    inside = word
  }
  ;[lastText, lastStarts] = [text, starts]
  return starts
}

const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code > 47 && code < 58) ||
  code === 95 ||
  (code > 191 && code < 384 && code !== 215 && code !== 247)

/** First two characters that are worth a try, as a table over their low bytes. */
export type Prefixes = Uint8Array

/**
 * 'du En [Mm]a 0' → a table: two letters each, `0` for any digit, `A` for any capital, one letter alone for whatever
 * follows it, and capital or small where the first is in brackets.
 */
export function prefixes(list: string): Prefixes {
  const table = new Uint8Array(65_536)
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
    for (const first of firsts) mark(table, first, second)
  }
  return table
}

const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒŁŚŠŽ']

function mark(table: Uint8Array, first: string, second: string): void {
  const high = (first.charCodeAt(0) & 255) << 8
  if (second === '') table.fill(1, high, high + 256)
  else table[high | (second.charCodeAt(0) & 255)] = 1
}

/** Matches of a sticky pattern where words begin with one of the prefixes; the leftmost first, none inside another. */
export function matchesAt(text: string, pattern: RegExp, worth: Prefixes): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let lastEnd = 0
  for (const start of wordStarts(text)) {
    if (start < lastEnd || worth[((text.charCodeAt(start) & 255) << 8) | (text.charCodeAt(start + 1) & 255)] !== 1)
      continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || match[0] === '') continue
    found.push(match)
    lastEnd = start + match[0].length
  }
  return found
}
