/** Word's search takes no more, and counts what its codes take. */
const LONGEST = 255

const CODES: Readonly<Record<string, string>> = {
  '^': '^^',
  '\u00a0': '^s',
  '\t': '^t',
  '\n': '^l',
  '\v': '^l',
  '\u2011': '^~',
}

const coded = (text: string): string => text.replace(/[\^\u00a0\t\n\v\u2011]/g, character => CODES[character] ?? '')

/** One or two searches that together reach a stretch of a paragraph: what to look for, and which of the hits it is. */
export interface Needle {
  search: string
  /** From 0. */
  nth: number
}

/**
 * How to find `text.slice(start, end)` in a paragraph of that text: its whole, or its beginning and its end when it is
 * too long to be searched at once.
 */
export function needles(text: string, start: number, end: number): Needle[] {
  const wanted = text.slice(start, end)
  if (coded(wanted).length <= LONGEST) return [needle(text, start, end)]
  let [head, tail] = [start, end]
  while (coded(text.slice(start, head + 1)).length <= LONGEST) head += 1
  while (coded(text.slice(tail - 1, end)).length <= LONGEST) tail -= 1
  return [needle(text, start, head), needle(text, tail, end)]
}

const needle = (text: string, start: number, end: number): Needle => {
  const wanted = text.slice(start, end)
  return { search: coded(wanted), nth: hitsBefore(text, wanted, start) }
}

/** Word goes on after each hit: hits do not overlap. */
function hitsBefore(text: string, wanted: string, limit: number): number {
  let hits = 0
  for (let at = text.indexOf(wanted); at >= 0 && at < limit; at = text.indexOf(wanted, at + wanted.length)) hits += 1
  return hits
}
