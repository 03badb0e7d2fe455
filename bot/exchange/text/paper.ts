/** Where words are put down: blanks between them wait until there is something to separate. */
export interface Paper {
  write(words: string): void
  /** A blank before the next words, unless a line break comes first. */
  space(): void
  /** At least so many line breaks before the next words; never more than two. */
  breakTo(lines: number): void
  /** Line breaks that wait. */
  waiting(): number
  /** Writes otherwise what was written since `length()` was asked. */
  rewrite(from: number, as: (words: string) => string): void
  length(): number
  /** The last few pieces, to see whether something was said already. */
  lately(): string
  all(): string
}

export function paper(): Paper {
  const parts: string[] = []
  let [breaks, spaced] = [0, false]
  return {
    write(words) {
      const before = breaks > 0 ? '\n'.repeat(breaks) : spaced ? ' ' : ''
      if (parts.length > 0 && before !== '') parts.push(before)
      parts.push(words)
      breaks = 0
      spaced = false
    },
    space() {
      spaced = breaks === 0
    },
    breakTo(lines) {
      breaks = Math.min(2, Math.max(breaks, lines))
      spaced = false
    },
    waiting: () => breaks,
    rewrite(from, as) {
      parts.push(as(parts.splice(from).join('')))
    },
    length: () => parts.length,
    lately: () => parts.slice(-3).join(''),
    all: () => parts.join(''),
  }
}
