/**
 * Chance that repeats: every draw comes from a text (a delivery, a person and a day), never from a clock or a
 * global generator, so the same state on the same day gives the same result on every server.
 */

/** 53-bit hash of a text, spread enough to seed draws and to tell keys apart. Not for secrets. (cyrb53's mixing.) */
export function hash(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/** A generator of numbers in [0, 1[ from a seed (mulberry32, as written out in the simulation protocol). */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A new array in an order drawn from the seed (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const draw = generator(seed)
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(draw() * (last + 1))
    const moved = order[pick] as T
    order[pick] = order[last] as T
    order[last] = moved
  }
  return order
}
