/** A value and the range that it is in with 95 chances in 100. */
export interface Estimated {
  value: number
  from: number
  to: number
}

/** Of the standard normal distribution, both sides together 5 %. */
const Z = 1.96

/** A share of `n` (1 or more) with Wilson's score interval: it stays within 0–1 and holds for small counts. */
export function wilson(successes: number, n: number): Estimated {
  const share = successes / n
  const squared = Z * Z
  const middle = (share + squared / (2 * n)) / (1 + squared / n)
  const half = (Z / (1 + squared / n)) * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n))
  return { value: share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}

/** A correlation over `n` pairs (4 or more) with Fisher's interval. */
export function fisher(correlation: number, n: number): Estimated {
  const [middle, half] = [Math.atanh(correlation), Z / Math.sqrt(n - 3)]
  return { value: correlation, from: Math.tanh(middle - half), to: Math.tanh(middle + half) }
}
