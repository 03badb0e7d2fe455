/** A mean over learners with its standard error. */
export interface Estimate {
  mean: number
  /** Standard error of the mean; 0 for a single learner. */
  error: number
}

export function estimate(values: readonly number[]): Estimate {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0 }
}

/** `ours` minus `theirs`, learner by learner: the same learners met both, so most of what sets learners apart cancels. */
export const pairedDifference = (ours: readonly number[], theirs: readonly number[]): Estimate =>
  estimate(ours.map((value, learner) => value - (theirs[learner] ?? Number.NaN)))
