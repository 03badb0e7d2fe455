import type { z } from 'zod/v4'
import type { Charter } from './charter.ts'
import type { Checklist } from './checklist.ts'
import type { Term } from './glossary.ts'
import type { Link } from './link.ts'
import type { Objective } from './objective.ts'
import type { organisations } from './organisation.ts'
import type { Pack } from './pack.ts'
import type { Persona } from './persona.ts'
import type { PromptTemplate } from './prompt-template.ts'
import type { RawDocument } from './raw.ts'
import type { Ritual } from './ritual.ts'
import type { Trade } from './trade.ts'

/** The parsed files by kind, each with the document it came from so that a later problem can point at its line. */
export interface Parsed {
  packs: Sourced<Pack>[]
  objectives: Sourced<Objective>[]
  prompts: Sourced<PromptTemplate>[]
  checklists: Sourced<Checklist>[]
  terms: Sourced<Term>[]
  rituals: Sourced<Ritual>[]
  links: Sourced<Link>[]
  personas: Sourced<Persona>[]
  trades: Sourced<Trade>[]
  charters: Sourced<Charter>[]
  organisations: Sourced<z.infer<typeof organisations>>[]
}
export interface Sourced<T> {
  value: T
  from: RawDocument
  /** Where in the document this value stands, e.g. ['terms', 3]. */
  at: readonly PropertyKey[]
}
