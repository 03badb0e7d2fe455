import type { Light } from '../domain/content/charter.ts'
import type { Source } from '../domain/content/shared.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { CommandName } from '../domain/words/commands.ts'

export interface HelpNotice {
  kind: 'help'
  contact: string
}

/** "Autorisé ?": the traffic light for a kind of data in a kind of tool, from the charter. */
export interface MayINotice {
  kind: 'may-i'
  charter: { title: string; version: string; date: string; status: 'defaut' | 'adopte' }
  /** What was understood of the question; null where the person still has to choose. */
  data: string | null
  tool: string | null
  /** `why` null: the charter says nothing about this pair, so it is to be asked for. */
  verdict: { light: Light; why: string | null } | null
  dataClasses: readonly { id: string; label: string; en: string; examples: string }[]
  tools: readonly { id: string; label: string; en: string }[]
  /** The whole table, tool by tool, in the order of the data classes. */
  table: readonly { tool: string; lights: readonly Light[] }[]
  contact: string
}

export interface TermNotice {
  kind: 'term'
  term: string
  aka: readonly string[]
  definition: string
  plain: string
  sources: readonly Source[]
  related: readonly { id: string; term: string }[]
}

export interface GlossaryNotice {
  kind: 'glossary'
  /** What was asked for and not found; null when the list itself was asked for. */
  missing: string | null
  terms: readonly { id: string; term: string }[]
}

/** Anything else that was written: what reviewed content has on it, or "je ne sais pas" and a human. */
export interface NotUnderstoodNotice {
  kind: 'not-understood'
  /** A command they may have meant. */
  meant: CommandName | null
  lessons: readonly { objective: string; title: string }[]
  terms: readonly { id: string; term: string }[]
  contact: string
}

export interface ReportFormNotice {
  kind: 'report-form'
  delivery: string
  stem: string
  problem: 'empty' | 'personal-data' | null
  text: string
}

export interface ThanksNotice {
  kind: 'thanks'
  for: 'report'
  /** The card it was about: the way back. */
  delivery: string
}

/** A no, said kindly. Every reason has its sentence in every language. */
export interface RefusalNotice {
  kind: 'refusal'
  reason: RefusalReason
  contact: string
}
export const REFUSALS = [
  /** The card belongs to a colleague. */
  'not-yours',
  /** Nothing is known any more about this card (older than the ledger, or erased). */
  'old-card',
  /** Written by another version, or changed on the way. */
  'unknown-card',
  /** Answered before, and nothing of it was kept (adaptation is off). */
  'already-answered',
  /** The question was withdrawn meanwhile. */
  'withdrawn',
  /** Not in a group: answers are private. */
  'personal-only',
  /** The organisation is not served here. */
  'not-served',
  /** They have not said yes yet. */
  'not-started',
  /** It rests on what is kept of answers, and nothing is. */
  'adaptation-off',
] as const
export type RefusalReason = (typeof REFUSALS)[number]

/** Something broke on our side: nothing was saved, said so. */
export interface TroubleNotice {
  kind: 'trouble'
  contact: string | null
}

/** To whom a notice goes when it is not a reply. */
export type Recipient = PersonRef
