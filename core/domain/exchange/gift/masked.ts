import { trimmedRange } from '../trim.ts'

/**
 * A text of which each escape is already undone, and beside it a mask of the same length where an escaped character
 * shows as a full stop: what has a meaning in GIFT is looked for in the mask, what people read is taken from the text.
 */
export interface Masked {
  text: string
  mask: string
  /** Offset in the block it was cut from, for the line of a problem. */
  at: number
}

const ESCAPED = ':#={}~\\'

/** GIFT's escapes: a backslash before one of `: # = { } ~ \` gives that character, before `n` a new line. */
export function masked(source: string): Masked {
  const text: string[] = []
  const mask: string[] = []
  let from = 0
  for (let slash = source.indexOf('\\'); slash >= 0; slash = source.indexOf('\\', from)) {
    const next = source[slash + 1] ?? ''
    const meant = next === 'n' ? '\n' : next !== '' && ESCAPED.includes(next) ? next : null
    const before = source.slice(from, meant === null ? slash + 1 : slash)
    text.push(before, meant ?? '')
    mask.push(before, meant === null ? '' : '.')
    from = slash + (meant === null ? 1 : 2)
  }
  return { text: text.join('') + source.slice(from), mask: mask.join('') + source.slice(from), at: 0 }
}

export const cut = ({ text, mask, at }: Masked, from: number, to = mask.length): Masked => ({
  text: text.slice(from, to),
  mask: mask.slice(from, to),
  at: at + from,
})

export const trimmed = (part: Masked): Masked => cut(part, ...trimmedRange(part.mask))

/** The part before the first `mark`, and the part after it (null when there is none). */
export function splitOnce(part: Masked, mark: string): [before: Masked, after: Masked | null] {
  const i = part.mask.indexOf(mark)
  return i < 0 ? [part, null] : [cut(part, 0, i), cut(part, i + mark.length)]
}

/** Every part that begins with one of `marks`, its mark included. What stands before the first one comes apart. */
export function splitAt(part: Masked, marks: string, most: number): { before: Masked; parts: Masked[] } {
  const starts: number[] = []
  for (let i = 0; i < part.mask.length && starts.length <= most; i++)
    if (marks.includes(part.mask[i] ?? '')) starts.push(i)
  return {
    before: cut(part, 0, starts[0]),
    parts: starts.slice(0, most).map((start, i) => cut(part, start, starts[i + 1])),
  }
}

/** Line breaks that only wrap the source become spaces; those that were escaped are the author's and stay. */
export function unwrapped({ text, mask }: Masked): string {
  const lines: string[] = []
  for (let from = 0; from <= mask.length; ) {
    const end = mask.indexOf('\n', from)
    const to = end < 0 ? mask.length : end
    const [first, last] = trimmedRange(mask.slice(from, to))
    if (last > first) lines.push(text.slice(from + first, from + last))
    from = to + 1
  }
  return lines.join(' ')
}
