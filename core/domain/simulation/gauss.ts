/** A source of numbers in [0, 1[ (`learning/seed.ts`). */
export type Draw = () => number

/** One number of the standard normal distribution (Box–Muller, the cosine half only: learning.md 3.1). */
export const gauss = (draw: Draw): number => {
  const u = nonZero(draw)
  const v = nonZero(draw)
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v)
}

function nonZero(draw: Draw): number {
  for (;;) {
    const value = draw()
    if (value !== 0) return value
  }
}

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
