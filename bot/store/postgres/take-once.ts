/** The first of each key, `limit` at most, in order; and the rest, in order. */
export function takeOnce<T>(items: readonly T[], keyOf: (item: T) => string, limit = items.length) {
  const keys = new Set<string>()
  const taken: T[] = []
  const rest: T[] = []
  for (const item of items) {
    const key = keyOf(item)
    const fits = taken.length < limit && !keys.has(key)
    if (fits) keys.add(key)
    ;(fits ? taken : rest).push(item)
  }
  return { taken, rest }
}
