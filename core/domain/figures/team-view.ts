import type { Share } from '../aggregates/share.ts'
import type { Day } from '../calendar/day.ts'
import { holds, type Member, type Unit } from '../members/member.ts'
import type { Need } from '../needs/need.ts'
import type { Suggestion } from './suggest.ts'

/** What someone responsible for a unit may read: figures of groups. Nothing in it names or numbers a person. */
export interface TeamView {
  /** Mondays, `YYYY-MM-DD`, oldest first. */
  weeks: readonly string[]
  /** Their own unit first, then those below it that are large enough. */
  units: readonly UnitView[]
  /** What trades said they need, for the training service alone; null: nothing to say, or not to them. */
  needs: NeedsView | null
}

export interface UnitView {
  /** Names from the largest down; empty: the whole organisation. */
  unit: Unit
  /** At least so many people are counted: who use the product or, where only rituals are said of it, who are in the unit. Null: too few for any figure. */
  people: number | null
  /** Those who learned something, week by week; null where there is no figure. */
  active: readonly (Share | null)[]
  /** Series at which « pas encore » came first, the hardest first. */
  hard: readonly HardSeries[]
  /** Series of which people were asked whether they had used them: used, no occasion yet, no. */
  used: readonly UsedSeries[]
  rituals: readonly { ritual: string; title: string; held: number }[]
  suggestions: readonly Suggestion[]
}

export interface HardSeries {
  series: string
  title: string
  share: Share
  /** Monday of the week that it is about. */
  week: string
}

export interface UsedSeries {
  series: string
  title: string
  shares: readonly Share[]
  week: string
}

export interface NeedsView {
  /** First day of the quarter. */
  quarter: string
  trades: readonly {
    trade: { fr: string; en: string } | null
    people: number
    shares: readonly { need: Need; share: Share }[]
  }[]
}

export const WEEKS_SHOWN = 12
export const HARD_SHOWN = 5

/** A series makes people hesitate when « pas encore » came first to a quarter of them. */
const HESITATING = 25
export const isHard = ({ percent, end }: Share): boolean => percent >= HESITATING && end !== 'at most'

/** The unit below and including which somebody may read; null: none. The training service reads the organisation. */
export function scopeOf({ roles, unit }: Pick<Member, 'roles' | 'unit'>): Unit | null {
  if (roles.includes('training')) return []
  return roles.includes('manager') ? unit : null
}

export const inScope = (scope: Unit, unit: Unit): boolean => holds(scope, unit)

/** Mondays of the weeks that are shown, the last of them over. */
export const weeksShown = (openWeek: Day): Day[] =>
  Array.from({ length: WEEKS_SHOWN }, (_, i) => openWeek - 7 * (WEEKS_SHOWN - i))
