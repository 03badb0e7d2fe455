import type { Day } from '../calendar/day.ts'
import type { Territory } from '../calendar/territories.ts'
import type { Wish } from './wish.ts'

/** Who: the Entra tenant and the person's object id in it. Never an e-mail or a name. */
export interface PersonRef {
  tenant: string
  person: string
}

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LEVELS = ['decouverte', 'usage', 'referent'] as const
/** Chosen by the person and changeable at any time; never inferred (docs/adr/0006-no-profiling.md). */
export type Level = (typeof LEVELS)[number]

/** Everything a person may choose about what reaches them, and when. */
export interface Preferences {
  language: Language
  /** Trade family id from `content/trades.yaml`, or null: not said. */
  trade: string | null
  level: Level
  /** Series ids; empty means every series. */
  topics: readonly string[]
  /** The wished moment of the daily card, in minutes since local midnight. */
  hour: number
  /** ISO weekdays, 1 = Monday. */
  workdays: readonly number[]
  /** IANA zone. */
  zone: string
  territory: Territory
  /** Cards a day at most; the first is brought, the others are only offered. */
  budget: 1 | 2 | 3
  /** "Version simple": the plain-language twin is shown first. */
  plain: boolean
  /** Off: nothing of the answers is kept and the cards follow a fixed order. */
  adaptation: boolean
  /** Their answers also go to the organisation's record store, under a pseudonym. Off until they say yes. */
  records: boolean
}

export interface Person extends PersonRef, Preferences {
  /** `invited` until the person says yes: nothing is sent before. `gone` after an uninstall. */
  state: 'invited' | 'active' | 'gone'
  /** First day back, `'open'` while no date was given, null when not paused. */
  paused: Day | 'open' | null
  /** A leave announced for later: its first day, and the first day back. Null: none, or it is over. */
  leave: { from: Day; back: Day } | null
  /** A topic they asked for from the pane. */
  wish: Wish | null
  /** Objectives put away with "pas pour moi". */
  excluded: readonly string[]
  /** Local day of the first contact. */
  joined: Day
  /** The last local day for which the daily card was decided (brought, or none); null: look again. */
  plannedThrough: Day | null
}

/** The announced leave that is still to come or under way on a day. */
export const comingLeave = ({ leave }: Pick<Person, 'leave'>, today: Day): Person['leave'] =>
  leave && leave.back > today ? leave : null
