/** Which places of a text are taken: what was found first keeps its place. Linear, whatever was found. */
export function takerOf(text: string): (start: number, end: number) => boolean {
  // Most paragraphs hold nothing, and an array costs more than looking at one does.
  let taken: Uint8Array | null = null
  /** True, and taken from now on, when nobody had any of it. */
  return (start, end) => {
    taken ??= new Uint8Array(text.length)
    for (let i = start; i < end; i++) if (taken[i] === 1) return false
    taken.fill(1, start, end)
    return true
  }
}
