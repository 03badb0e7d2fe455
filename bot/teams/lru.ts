/** A map of a bounded size that forgets what was used longest ago. */
export interface Lru<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
  delete(key: K): void
}

export function lru<K, V>(most: number): Lru<K, V> {
  const entries = new Map<K, V>()
  return {
    get(key) {
      const value = entries.get(key)
      // While there is room for all, nobody's turn to go matters.
      if (value === undefined || entries.size < most / 2) return value
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, value)
      if (entries.size > most) entries.delete(entries.keys().next().value as K)
    },
    delete: key => void entries.delete(key),
  }
}
