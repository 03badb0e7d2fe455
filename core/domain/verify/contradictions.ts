import type { Claim } from './claims.ts'
import type { Span } from './finding.ts'

export interface Contradiction extends Span {
  others: readonly Span[]
}

/** Claims about the same thing with different values; each names the others. */
export function contradictionsIn(claims: readonly Claim[]): Contradiction[] {
  const byThing = new Map<string, Claim[]>()
  for (const claim of claims) byThing.set(claim.about, [...(byThing.get(claim.about) ?? []), claim])
  return [...byThing.values()]
    .filter(same => new Set(same.map(({ value }) => value)).size > 1)
    .flatMap(same => same.slice(0, MOST).map(claim => ({ ...spanOf(claim), others: othersOf(claim, same) })))
}

/** A table of figures under one heading is not a contradiction told twenty times. */
const MOST = 8

const othersOf = (claim: Claim, same: readonly Claim[]): Span[] =>
  same
    .slice(0, MOST)
    .filter(({ value }) => value !== claim.value)
    .map(spanOf)

const spanOf = ({ start, end }: Span): Span => ({ start, end })
