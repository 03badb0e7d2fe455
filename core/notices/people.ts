import type { Day } from '../domain/calendar/day.ts'
import type { PreferenceProblem } from '../domain/people/change-preferences.ts'
import type { DayOff } from '../domain/people/moment.ts'
import type { Preferences } from '../domain/people/person.ts'
import type { Permission } from '../domain/privacy/permissions.ts'

/** First contact: what this is, who sees what, how to stop; nothing comes before they say yes. */
export interface WelcomeNotice {
  kind: 'welcome'
  organisation: string
  contact: string
  preferences: Preferences
  /** They had already started: said again after a new install. */
  back: boolean
}

/** The person said yes. */
export interface StartedNotice {
  kind: 'started'
  hour: number
  zone: string
  workdays: readonly number[]
  /** First local day on which a card will come by itself. */
  firstDay: Day
}

export interface PreferencesNotice {
  kind: 'preferences'
  preferences: Preferences
  paused: Day | 'open' | null
  trades: readonly { id: string; fr: string; en: string }[]
  series: readonly { id: string; title: string }[]
  /** Objectives put away with "pas pour moi": can be brought back. */
  excluded: readonly { id: string; title: string }[]
  hours: { from: number; to: number }
  /** False when the organisation switched adaptation off for everyone. */
  adaptationAllowed: boolean
  /** The organisation has a record store to which answers can go, for those who agree. */
  recordsOffered: boolean
  /** Just saved. */
  saved: boolean
  /** What could not be taken as it was given; nothing was changed. */
  problems: readonly PreferenceProblem[]
}

export interface PauseNotice {
  kind: 'pause'
  paused: Day | 'open' | null
  /** Announced, to come or under way. */
  leave: { from: Day; back: Day } | null
  /** Local day of the person: the earliest day that may be chosen is the next one. */
  today: Day
  problem: 'unreadable' | 'in-the-past' | 'back-before-from' | null
}

export interface PausedNotice {
  kind: 'paused'
  /** First day away of a leave to come; null: it begins now. */
  from: Day | null
  /** First day back; `'open'`: until they say "reprendre". */
  until: Day | 'open'
}

export interface ResumedNotice {
  kind: 'resumed'
  wasPaused: boolean
  /** When the next card comes by itself, as far as today is concerned. */
  today: 'later-today' | 'now' | 'not-today' | DayOff
}

/** "Mes données": what is kept, counted, with the two rights at hand. */
export interface MyDataNotice {
  kind: 'my-data'
  counts: { answers: number; reviews: number; objectives: number; deliveries: number }
  /** Days each kind is kept. */
  retention: { answers: number; deliveries: number; memory: number }
  adaptation: boolean
  /** Null: the organisation has no record store. `waiting`: what has not left yet. */
  records: { agreed: boolean; waiting: number } | null
}

export interface ExportReadyNotice {
  kind: 'export-ready'
  /** One-time address; the code stands after `#`, so it reaches neither the server's log nor another site. */
  url: string
  minutes: number
  /** Title of the series that it attests; null: a copy of everything. */
  series: string | null
}

export interface EraseAskedNotice {
  kind: 'erase-asked'
  counts: { answers: number; reviews: number }
}

export interface ErasedNotice {
  kind: 'erased'
  /** Whom to ask about what has already left for the record store; null: nothing can have. */
  contact: string | null
}

/** "Qui voit quoi": the table of permissions that the product really grants (`core/domain/privacy/permissions.ts`). */
export interface WhoSeesWhatNotice {
  kind: 'who-sees-what'
  rows: readonly Permission[]
  contact: string
}
