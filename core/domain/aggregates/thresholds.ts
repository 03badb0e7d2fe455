import { type Counts, peopleOf } from './group.ts'
import { fewestSaid } from './share.ts'

/** Ten others, whoever looks: a viewer may be one of the group, and what is published is the same for all viewers. */
export const SMALLEST_GROUP = 11
/** Five others, for the figures of a whole organisation. */
export const SMALLEST_ORGANISATION = 6
/** A distribution shows each option of a group so large, and otherwise needs so many people in each. */
const LARGE_GROUP = 30
const SMALLEST_OPTION = 3

export type Kind = 'share' | 'distribution'

/** Whether so many people, with such answers, may be told apart from all others. */
export const isEnough = (kind: Kind, counts: Counts, smallest = SMALLEST_GROUP): boolean =>
  peopleOf(counts) >= smallest && (kind === 'share' || peopleOf(counts) >= LARGE_GROUP || counts.every(hasEnough))

const hasEnough = (count: number): boolean => count >= SMALLEST_OPTION

/** A share tells of how many people it is at least: 30 % cannot be of eleven or twelve. No share tells more than that. */
export const MOST_TOLD_BY_A_SHARE = 13

/**
 * Whether figures of people who came leave it open that somebody did not, in each crowd of which presence is said:
 * even when of all the others so few came that nobody and they look the same.
 */
export const hidesWhoCame = (crowds: readonly number[]): boolean => {
  const fewest = crowds.reduce((sum, crowd) => sum + fewestSaid(crowd), 0)
  return crowds.every(crowd => crowd + fewest - fewestSaid(crowd) > MOST_TOLD_BY_A_SHARE)
}
