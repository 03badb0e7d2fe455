import blossom from 'edmonds-blossom-fixed'
import type { Suitability } from './suitability.ts'

/**
 * Pairs among these people: as many as can be and, among the ways to have so many, the one whose pairs suit best in
 * all. This is the only file that knows edmonds-blossom-fixed.
 */
export function pairUp({ of }: Suitability, among: readonly number[]): [number, number][] {
  const edges: [number, number, number][] = []
  for (const [i, one] of among.entries())
    for (let j = i + 1; j < among.length; j++) {
      const suits = of(one, among[j] ?? one)
      if (suits !== null) edges.push([i, j, suits])
    }
  return blossom(edges, true).flatMap((partner, i): [number, number][] => {
    const [one, other] = [among[i], among[partner]]
    return i < partner && one !== undefined && other !== undefined ? [[one, other]] : []
  })
}
