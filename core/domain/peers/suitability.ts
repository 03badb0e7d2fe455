import type { Group, Peer } from './peer.ts'

/** Rounds that are remembered: twelve weeks of fortnights. */
export const MEMORY = 6

/** How well two people, by their places in a list, suit each other this time; `null`: never together. */
export interface Suitability {
  size: number
  of(one: number, other: number): number | null
}

/** Most that two people's topics can say: each helps the other. */
const TOPICS = 2

/**
 * One number in which each wish outweighs all the lesser ones of a whole round together: not to have met in the last
 * six rounds; then, having met, to have done so long ago; then to be of another service; then to have help to give.
 * `past`: the rounds before, the latest first.
 */
export function suitability(peers: readonly Peer[], past: readonly (readonly Group[])[]): Suitability {
  const size = peers.length
  const met = lastMet(peers, past)
  // No round has more than `size` meetings two by two, trios included.
  const services = TOPICS * size + 1
  const recency = services * (size + 1)
  const novelty = recency * (MEMORY * size + 1)
  return {
    size,
    of(one, other) {
      const [a, b] = [peers[one], peers[other]]
      if (!a || !b || a.person === b.person || neverTogether(a, b)) return null
      const ago = met(a, b)
      const remembered = ago === null ? novelty : ago * recency
      return remembered + (ofOtherService(a, b) ? services : 0) + shared(a, b) + shared(b, a)
    },
  }
}

/** Rounds since two people last met, 0 for the latest one; `null` if not in the last six. */
export function lastMet(peers: readonly Peer[], past: readonly (readonly Group[])[]) {
  const here = new Set(peers.map(({ person }) => person))
  const ago = new Map<string, Map<string, number>>()
  for (const [rounds, groups] of past.slice(0, MEMORY).entries())
    for (const group of groups)
      for (const one of group.filter(person => here.has(person))) {
        const known = ago.get(one) ?? new Map<string, number>()
        ago.set(one, known)
        for (const other of group) if (!known.has(other)) known.set(other, rounds)
      }
  return (a: Peer, b: Peer): number | null => ago.get(a.person)?.get(b.person) ?? null
}

export const neverTogether = (a: Peer, b: Peer): boolean =>
  a.superiors.includes(b.person) ||
  b.superiors.includes(a.person) ||
  a.avoids.includes(b.person) ||
  b.avoids.includes(a.person)

/** Of someone whose service is not known, nothing is supposed. */
const ofOtherService = (a: Peer, b: Peer): boolean =>
  a.service !== null && b.service !== null && a.service !== b.service

const shared = (helper: Peer, learner: Peer): number =>
  learner.wants.some(topic => helper.helps.includes(topic)) ? 1 : 0
