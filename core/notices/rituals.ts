import type { Day } from '../domain/calendar/day.ts'
import type { Cadence, PhaseKind } from '../domain/content/ritual.ts'
import type { Option } from '../domain/rituals/ballot.ts'
import type { Digest } from '../domain/rituals/digest.ts'
import type { EntryProblem } from '../domain/rituals/entry.ts'
import type { Launchers } from '../domain/rituals/room.ts'
import type { Question } from '../domain/rituals/script.ts'

/** A moment on the wall of the room. */
export interface Moment {
  day: Day
  /** Minutes since local midnight. */
  minute: number
}

export type Attribution = 'anonyme' | 'nomme'

/** First words in a room, and the answer to « rituels »: what this is, who sees what, what is under way. */
export interface RitualTeamNotice {
  kind: 'ritual-team'
  running: readonly { occurrence: string; title: string; due: Moment }[]
  plans: readonly { ritual: string; title: string; cadence: Cadence; next: Moment }[]
  launchers: Launchers
  /** Whoever asks leads rituals here; null on the card that everybody sees. */
  host: boolean | null
  contact: string
}

export interface RitualLibraryNotice {
  kind: 'ritual-library'
  rituals: readonly {
    ritual: string
    title: string
    summary: string
    minutes: number
    group: { min: number; max: number }
    attribution: Attribution
  }[]
  page: number
  pages: number
  /** False in a personal chat: a ritual is launched where its team is. */
  here: boolean
}

export interface RitualLaunchNotice {
  kind: 'ritual-launch'
  ritual: string
  title: string
  summary: string
  minutes: number
  attribution: Attribution
  steps: readonly string[]
  cadence: Cadence
  /** What the form offers. */
  minute: number
  hours: { from: number; to: number }
  problem: 'hour' | null
}

export interface RitualLaunchedNotice {
  kind: 'ritual-launched'
  title: string
  /** When the card comes; null: it waits for its first planned day. */
  start: Moment | 'now' | null
  next: { cadence: Cadence; moment: Moment } | null
}

/** The card in the room. What is in `mine` is for one person's eyes; null on the card that everybody shares. */
export interface RitualCallNotice {
  kind: 'ritual-call'
  occurrence: string
  title: string
  state: 'open' | 'done' | 'cancelled'
  step: { index: number; of: number; kind: PhaseKind; title: string; instruction: string }
  questions: readonly string[]
  attribution: Attribution
  due: Moment
  people: number
  /** Something written may be read. */
  readable: boolean
  mine: { tookPart: boolean; host: boolean } | null
}

interface OwnAnswer {
  occurrence: string
  step: number
  title: string
  /** Empty where the ritual is signed. */
  receipt: string
}

/** The dialog in which one writes, alone. */
export interface RitualFormNotice extends OwnAnswer {
  kind: 'ritual-form'
  instruction: string
  attribution: Attribution
  questions: readonly Question[]
  /** What was typed, by the place of its question; null: nothing. */
  typed: readonly (string | null)[]
  problem: EntryProblem | null
  /** What looks like personal data, as it was typed. */
  found: readonly string[]
  /** They answered before: it may be withdrawn. */
  again: boolean
}

export interface RitualBallotNotice extends OwnAnswer {
  kind: 'ritual-ballot'
  instruction: string
  /** The question put to the vote; null: what was written is. */
  question: string | null
  options: readonly Option[]
  most: number
  chosen: readonly string[]
  problem: 'empty' | null
  again: boolean
}

/** It is kept. Carries the receipt, so it is only ever shown to its owner. */
export interface RitualKeptNotice extends OwnAnswer {
  kind: 'ritual-kept'
  what: 'writing' | 'vote' | 'nothing'
  attribution: Attribution
  due: Moment
  /** In the dialog, sent to their own chat as well or not; or in that chat itself. */
  place: 'dialog' | 'dialog-and-chat' | 'chat'
}

export interface RitualReadNotice {
  kind: 'ritual-read'
  occurrence: string
  title: string
  /** With the writings of this page. */
  digest: Digest
  page: number
  pages: number
}

export interface RitualGroupNotice {
  kind: 'ritual-group'
  occurrence: string
  title: string
  instruction: string
  writings: readonly { id: string; words: string; theme: string }[]
}

export interface RitualDecideNotice {
  kind: 'ritual-decide'
  occurrence: string
  title: string
  instruction: string
  text: string
  problem: 'empty' | 'personal-data' | null
}

/** A line in the thread: a step begins, or the one reminder. */
export interface RitualNudgeNotice {
  kind: 'ritual-nudge'
  why: 'step' | 'reminder'
  occurrence: string
  title: string
  step: { kind: PhaseKind; title: string; instruction: string }
  people: number
  due: Moment
  readable: boolean
}

export interface RitualDigestNotice {
  kind: 'ritual-digest'
  occurrence: string
  title: string
  opened: Day
  digest: Digest
}

export const RITUAL_SAID = [
  'withdrawn',
  'over',
  'other-receipt',
  'not-host',
  'not-here',
  'already-running',
  'cancelled',
  'noted',
  'plan-dropped',
  'nothing-to-read',
] as const
export type RitualSaid = (typeof RITUAL_SAID)[number]

/** What became of a click, in one sentence. */
export interface RitualSaidNotice {
  kind: 'ritual-said'
  what: RitualSaid
  title: string | null
}
