/**
 * Remembers what a pure function of a text gave, for the last so many texts. Content and catalogues are said over and
 * over; working them out again costs more than everything else a card needs.
 */
export function remembered<T>(work: (text: string) => T, most = 4_000): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = work(text)
    // The oldest leaves first; what is said often is soon back.
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(text, made)
    return made
  }
}
