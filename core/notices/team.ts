import type { Share } from '../domain/aggregates/share.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Suggestion } from '../domain/figures/suggest.ts'

/** « Équipe »: what those responsible for a unit read of it, as figures of groups. */
export interface TeamNotice {
  kind: 'team'
  /** Name of the unit; null: the whole organisation. */
  unit: string | null
  /** At least so many people; null: too few for any figure. */
  people: number | null
  /** The latest week of which there is a figure. */
  active: { share: Share; week: Day } | null
  hard: readonly { title: string; share: Share }[]
  rituals: readonly { title: string; held: number }[]
  suggestions: readonly Suggestion[]
  /** Units below it of which there are figures. */
  below: number
  contact: string
}

/** There is nobody's team to show: said kindly, with what there is instead. */
export interface NoTeamNotice {
  kind: 'no-team'
  why: 'no-directory' | 'no-role'
  contact: string
}
