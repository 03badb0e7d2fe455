import { generator, hash, shuffled } from '../learning/seed.ts'
import { arrange } from './arrange.ts'
import type { Group, Peer, Round } from './peer.ts'
import { suitability } from './suitability.ts'

/**
 * This fortnight's groups: pairs, and a trio where the number is odd or somebody would otherwise be left alone.
 * Never with one's hierarchy or someone who is avoided; nobody met in the last six rounds while that can be avoided;
 * people of other services first (`suitability.ts`). The same seed gives the same groups.
 * `past`: the groups of the rounds before, the latest round first.
 */
export function matchPeers(peers: readonly Peer[], past: readonly (readonly Group[])[], seed: string): Round {
  const people = drawn(peers, seed)
  const { groups, alone } = arrange(suitability(people, past))
  const named = (group: readonly number[]): string[] => group.flatMap(one => people[one]?.person ?? [])
  return { groups: groups.map(named), alone: named(alone) }
}

/** Everybody once. Equal choices fall as the draw has laid people out, whatever order they came in. */
function drawn(peers: readonly Peer[], seed: string): Peer[] {
  const once = [...new Map(peers.map(peer => [peer.person, peer])).values()]
  const sorted = once.sort((a, b) => (a.person < b.person ? -1 : 1))
  return shuffled(sorted, Math.floor(2 ** 32 * generator(hash(seed))()))
}
