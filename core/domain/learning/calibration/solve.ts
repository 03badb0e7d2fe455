/**
 * x with A·x = b for a symmetric positive definite A (Cholesky), or null when A is not.
 * @param a rows
 */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const l = cholesky(a)
  if (!l) return null
  const n = b.length
  const at = (i: number, j: number) => l[i]?.[j] ?? 0
  const y: number[] = []
  for (let i = 0; i < n; i++) y[i] = ((b[i] ?? 0) - sumOf(i, k => at(i, k) * (y[k] ?? 0))) / at(i, i)
  const x: number[] = new Array(n).fill(0)
  for (let i = n - 1; i >= 0; i--)
    x[i] = ((y[i] ?? 0) - sumOf(n - 1 - i, k => at(i + 1 + k, i) * (x[i + 1 + k] ?? 0))) / at(i, i)
  return x
}

function cholesky(a: readonly (readonly number[])[]): number[][] | null {
  const l: number[][] = []
  for (const [i, row] of a.entries()) {
    const mine: number[] = []
    l.push(mine)
    for (let j = 0; j <= i; j++) {
      const rest = (row[j] ?? 0) - sumOf(j, k => (mine[k] ?? 0) * (l[j]?.[k] ?? 0))
      if (i === j && !(rest > 0)) return null
      mine[j] = i === j ? Math.sqrt(rest) : rest / (l[j]?.[j] ?? 1)
    }
  }
  return l
}

function sumOf(count: number, term: (k: number) => number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += term(k)
  return sum
}
