import type { Day } from '../calendar/day.ts'
import type { PersonRef } from '../people/person.ts'

/** `tip`, `card`: the référent kept it, as a short advice or as a question that comes back in review. */
export const GEM_STATES = ['proposed', 'tip', 'card', 'declined'] as const
export type GemState = (typeof GEM_STATES)[number]

/** Why the référent leaves one aside; each is a kind sentence on the card. */
export const DECLINES = ['known', 'local', 'check', 'someone', 'other'] as const
export type Decline = (typeof DECLINES)[number]

export interface GemRef {
  tenant: string
  id: string
}

/** Something learnt at work that its author offers to colleagues: a « pépite ». */
export interface Gem extends GemRef {
  author: PersonRef
  /** As written: read by colleagues of the organisation. */
  text: string
  /** As the chat service names its author; null: they do not wish to be named. */
  name: string | null
  day: Day
  state: GemState
  /** Only of one that was left aside. */
  reason: Decline | null
  words: string
}

/** A colleague's words that somebody keeps for themselves alone. */
export interface Keepsake {
  id: string
  text: string
  day: Day
}

export const GEM_LENGTH = 600
export const GEMS_A_DAY = 5
export const KEEPSAKE_LENGTH = 1_500
export const KEEPSAKES = 100

/** From how many a count of « utile » is shown: under it, one could guess who. */
export const FEWEST_USEFUL = 3
export const shownCount = (useful: number): number | null => (useful >= FEWEST_USEFUL ? useful : null)
