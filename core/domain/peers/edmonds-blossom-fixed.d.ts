/** The package brings no types. */
declare module 'edmonds-blossom-fixed' {
  /**
   * Edmonds' maximum-weight matching. `edges` are [vertex, vertex, weight]; with `maxCardinality`, the heaviest among
   * the matchings of most vertices. Gives each vertex's partner, -1 for none, up to the highest vertex of an edge.
   */
  export default function blossom(
    edges: [vertex: number, vertex: number, weight: number][],
    maxCardinality: boolean,
  ): number[]
}
