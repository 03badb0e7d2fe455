import type { Day } from '../domain/calendar/day.ts'
import type { Decline } from '../domain/gems/gem.ts'
import type { WordsProblem } from '../domain/gems/own-words.ts'

/** Where a card stands: in the person's own chat, or in a dialog, which knows other buttons. */
export type GemPlace = 'chat' | 'dialog'

/** Something learnt, to be offered to colleagues: who will read it is said before the first word. */
export interface GemFormNotice {
  kind: 'gem-form'
  place: GemPlace
  text: string
  problem: WordsProblem | null
  /** What looks like personal data, as it was typed. */
  found: readonly string[]
  /** They wish to be named. */
  credit: boolean
  /** It comes from an anonymous ritual: what was written there is nobody's, so it is to be written again. */
  anonymous: boolean
}

export interface ShownGem {
  id: string
  state: 'proposed' | 'tip' | 'card'
  /** What the référent called it; null while it waits. */
  title: string | null
  text: string
  name: string | null
  /** Null under three. */
  useful: number | null
  mine: boolean
  own: boolean
}

export interface GemListNotice {
  kind: 'gem-list'
  gems: readonly ShownGem[]
  page: number
  pages: number
  /** The asker decides what becomes of them. */
  vets: boolean
  contact: string
}

/** What the référent makes of a pépite, as typed so far. */
export interface GemVettingNotice {
  kind: 'gem-vetting'
  gem: string
  text: string
  useful: number | null
  credited: boolean
  fields: Readonly<Record<string, string>>
  trades: readonly { id: string; fr: string; en: string }[]
  /** What is to be looked at again, in words of the form. */
  problems: readonly GemFieldProblem[]
}

export const GEM_FIELD_PROBLEMS = [
  'title',
  'tip',
  'tryToday',
  'question',
  'again',
  'options',
  'right',
  'source',
  'trade',
  'personal-data',
] as const
export type GemFieldProblem = (typeof GEM_FIELD_PROBLEMS)[number]

export interface GemDeclineNotice {
  kind: 'gem-decline'
  gem: string
  text: string
  problem: 'personal-data' | null
}

/** What became of a pépite, told once to its author. */
export interface GemToldNotice {
  kind: 'gem-told'
  text: string
  outcome: { is: 'tip' | 'card'; title: string; credited: boolean } | { is: 'declined'; reason: Decline; words: string }
  contact: string
}

export const GEM_SAID = [
  'sent',
  'full',
  'gone',
  'not-referent',
  'tip',
  'card',
  'declined',
  'already',
  'kept',
  'keep-full',
  'nothing-to-keep',
] as const
export type GemSaid = (typeof GEM_SAID)[number]

/** What became of a click, in a sentence or two. */
export interface GemSaidNotice {
  kind: 'gem-said'
  what: GemSaid
}

/** A message of the conversation, about to be kept by whoever chose it. */
export interface KeepFormNotice {
  kind: 'keep-form'
  /** As it would be kept: short, and masked where somebody else wrote it. */
  text: string
  /** The asker wrote it. */
  own: boolean
  /** Words of their own, as typed. */
  typed: string
  problem: WordsProblem | null
  found: readonly string[]
}

export interface KeepsakeListNotice {
  kind: 'keepsake-list'
  keepsakes: readonly { id: string; text: string; day: Day }[]
  page: number
  pages: number
}

/** A lesson, a prompt or a ritual, to be put into a message: nothing of anybody is in it. */
export interface SharedNotice {
  kind: 'shared'
  what: 'lesson' | 'prompt' | 'ritual'
  title: string
  summary: string
  /** From where, or when to use it. */
  context: string
}
