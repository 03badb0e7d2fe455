import type { GivenAnswer } from '../domain/learning/placement/given.ts'
import type { ShownQuestion } from '../domain/learning/question.ts'

/** "Me situer": one question of a placement. Nothing is kept before the end: the card carries the answers so far. */
export interface PlacementNotice {
  kind: 'placement'
  /** Title of the series it belongs to. */
  series: string
  question: ShownQuestion
  /** Before this one, oldest first. */
  given: readonly GivenAnswer[]
  /** They pressed the button without choosing anything. */
  nothingChosen?: true
}

/** The end: what comes later from now on. No result is given. */
export interface PlacedNotice {
  kind: 'placed'
  /** How many objectives they know already. */
  known: number
  /** The first of them. */
  titles: readonly string[]
}

/** No placement, and nothing changed; or not any more. */
export interface PlacementOverNotice {
  kind: 'placement-over'
  why: 'stopped' | 'undone' | 'nothing-new'
}
