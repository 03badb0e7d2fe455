import type { Group, Peer, Round } from '../../core/domain/peers/peer.ts'
import { lastMet, MEMORY, neverTogether } from '../../core/domain/peers/suitability.ts'

/** What is wrong, or less good than wished, in a round, counted in meetings two by two. */
export interface Tally {
  meetings: number
  /** Met in one of the last six rounds. */
  repeats: number
  /** With one's hierarchy or someone who is avoided. */
  forbidden: number
  sameService: number
  helpful: number
  trios: number
  alone: number
}

/** Each round knows those before it. */
export function playRounds(
  peers: readonly Peer[],
  rounds: number,
  match: (past: readonly (readonly Group[])[], round: number) => Round,
): Tally[] {
  const past: (readonly Group[])[] = []
  return Array.from({ length: rounds }, (_, round) => {
    const made = match(past.slice(0, MEMORY), round)
    const tallied = tally(peers, made, past)
    past.unshift(made.groups)
    return tallied
  })
}

export function tally(peers: readonly Peer[], { groups, alone }: Round, past: readonly (readonly Group[])[]): Tally {
  const known = new Map(peers.map(peer => [peer.person, peer]))
  const met = lastMet(peers, past)
  const meetings = groups.flatMap(group => meetingsOf(group.map(person => known.get(person) as Peer)))
  const count = (holds: (a: Peer, b: Peer) => boolean) => meetings.filter(([a, b]) => holds(a, b)).length
  const helps = (a: Peer, b: Peer) => a.helps.some(topic => b.wants.includes(topic))
  return {
    meetings: meetings.length,
    repeats: count((a, b) => met(a, b) !== null),
    forbidden: count(neverTogether),
    sameService: count((a, b) => a.service === b.service),
    helpful: count((a, b) => helps(a, b) || helps(b, a)),
    trios: groups.filter(({ length }) => length === 3).length,
    alone: alone.length,
  }
}

const meetingsOf = (group: readonly Peer[]): [Peer, Peer][] =>
  group.flatMap((one, i) => group.slice(i + 1).map((other): [Peer, Peer] => [one, other]))

export const total = (tallies: readonly Tally[], what: keyof Tally): number =>
  tallies.reduce((sum, one) => sum + one[what], 0)
