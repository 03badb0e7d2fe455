import type { PersonRef } from '../people/person.ts'

/** The part that somebody would like in a meeting; `any`: a free exchange. */
export const PARTS = ['any', 'mentor', 'mentored', 'buddy', 'newcomer'] as const
export type Part = (typeof PARTS)[number]

/** What somebody told their colleagues, of their own accord; everything in it can be taken back. */
export interface PeerEntry extends PersonRef {
  /** As Teams showed them when they joined: they agreed that colleagues read it. Null: Teams did not say. */
  name: string | null
  /** Seen in the directory. */
  listed: boolean
  /** Topics (series) on which they help, and which they would like to learn. */
  helps: readonly string[]
  wants: readonly string[]
  /** Whether they take part in the fortnightly meetings. */
  meets: 'no' | 'yes' | 'paused'
  part: Part
}

/** A colleague as others who take part see them. */
export type Colleague = Pick<PeerEntry, 'person' | 'name'>
