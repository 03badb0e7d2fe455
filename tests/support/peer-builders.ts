import { generator, shuffled } from '../../core/domain/learning/seed.ts'
import type { Group, Peer } from '../../core/domain/peers/peer.ts'

export const aPeer = (person: string, more: Partial<Peer> = {}): Peer => ({
  person,
  service: null,
  superiors: [],
  avoids: [],
  helps: [],
  wants: [],
  ...more,
})

const TOPICS = ['prompts', 'donnees', 'verifier', 'resumer', 'traduire', 'droit']

/**
 * Made-up volunteers of services of about eight, each service under a head, the heads under two directors, all of
 * whom take part; some avoid someone.
 */
export function anOrganisation(people: number, seed: number): Peer[] {
  const draw = generator(seed)
  const name = (index: number) => `p${index}`
  const services = Math.max(2, Math.ceil(people / 8))
  const some = () => TOPICS.filter(() => draw() < 0.25)
  return Array.from({ length: people }, (_, i) => {
    const service = i % services
    const director = name(service % 2)
    const head = name(service)
    return aPeer(name(i), {
      service: `s${service}`,
      superiors: [...new Set([head, director])].filter(above => above !== name(i) && i > 1),
      avoids: draw() < 0.05 ? [name(Math.floor(draw() * people))].filter(other => other !== name(i)) : [],
      helps: some(),
      wants: some(),
    })
  })
}

/** What the usual tools do: shuffle, then consecutive pairs, the odd one left out. */
export function shuffledPairs(peers: readonly Peer[], seed: number): { groups: Group[]; alone: string[] } {
  const order = shuffled(
    peers.map(({ person }) => person),
    seed,
  )
  const groups = Array.from({ length: Math.floor(order.length / 2) }, (_, i) => order.slice(2 * i, 2 * i + 2))
  return { groups, alone: order.slice(2 * groups.length) }
}
