/**
 * Do those who know the rest get this one right? (M1 − M0) / s × √(p(1 − p)), with the mean rest score of those who
 * were right, of the others, and its standard deviation over all. The rest score leaves the question itself out,
 * otherwise it would agree with itself. null when everybody answered or scored alike.
 */
export function pointBiserial(pairs: readonly { right: boolean; rest: number }[]): number | null {
  const right = pairs.filter(pair => pair.right).map(pair => pair.rest)
  const wrong = pairs.filter(pair => !pair.right).map(pair => pair.rest)
  if (right.length === 0 || wrong.length === 0) return null
  const all = mean(pairs.map(pair => pair.rest))
  const deviation = Math.sqrt(mean(pairs.map(pair => (pair.rest - all) ** 2)))
  const share = right.length / pairs.length
  return deviation === 0 ? null : ((mean(right) - mean(wrong)) / deviation) * Math.sqrt(share * (1 - share))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
