import type { Day } from '../domain/calendar/day.ts'
import type { Unit } from '../domain/members/member.ts'

/** « L’avez-vous utilisé ? »: how many said so of a series in a week. Without a unit it counts for the organisation. */
export interface PracticeCount {
  series: string
  unit?: Unit
  used: number
  /** No occasion yet. */
  notYet: number
  no: number
}

/** Where such answers are counted. An installation may have none. */
export interface Practice {
  outcomes(tenant: string, monday: Day): Promise<PracticeCount[]>
}
