import { z } from 'zod/v4'
import type { Charter } from './domain/content/charter.ts'
import type { Checklist } from './domain/content/checklist.ts'
import type { PromptTemplate } from './domain/content/prompt-template.ts'
import type { TeamView } from './domain/figures/team-view.ts'
import { LONGEST_PROPOSAL, type Proposal } from './domain/prompts/proposal.ts'

/**
 * What the task pane and the server say to each other, once for both sides. Nothing here can carry a text that
 * someone wrote, but for a template that they chose to offer: the pane sends ids and versions, never words.
 */
export const API = {
  /** GET → Library. Answers 304 to a matching If-None-Match. */
  library: '/api/v1/library',
  /** POST Use → 204. */
  uses: '/api/v1/uses',
  /** POST Proposal → 204; 422: something personal was found in it; 429: enough for today. */
  proposals: '/api/v1/proposals',
  /** POST Wish → 200 Wished, 204 when it was taken back; 404: no such topic for them; 409: the bot does not write to them. */
  wish: '/api/v1/wish',
  /** GET → TeamAnswer. Takes nothing: who calls decides what is read. */
  team: '/api/v1/team/figures',
  /** GET → SignIn, without a token: how to get one. */
  signIn: '/api/v1/sign-in',
  /** POST, `Authorization: Bearer <one-time code>` → a JSON file of everything kept about that person. */
  export: '/api/v1/export',
} as const

/** Public values of the Entra registrations: what the pane signs in as, and for what. */
export interface SignIn {
  /** The add-in's own registration. */
  clientId: string
  authority: string
  /** Of the API's registration. */
  scope: string
}

/** Figures of one's own unit and below; `is`: nobody's team to show, and why. */
export type TeamAnswer = TeamView | { is: 'no-directory' | 'no-role' }

/** What the pane shows. Versioned so that a copy kept for offline use can be told from a newer one. */
export interface Library {
  version: string
  organisation: {
    name: string
    contact: string
    ai: 'encadree' | 'interdite'
    /** Its own confidential terms: the guard stops at them, in the pane. */
    terms: readonly string[]
  }
  prompts: readonly PromptTemplate[]
  checklists: readonly Checklist[]
  charter: Charter
  /** Families of trades that templates name. */
  trades: readonly { id: string; fr: string; en: string }[]
  /** What a finding can be learned from in a minute; `series` is the topic that the bot can bring, `topic` its name. */
  lessons: readonly { id: string; title: string; series: string; topic: string; text: string }[]
}

export const use = z.strictObject({
  what: z.enum(['prompt', 'checklist']),
  id: z.string().max(120),
  version: z.string().max(20),
})
export type Use = z.infer<typeof use>

/** A topic for tomorrow, and nothing of what one was writing; null takes it back. */
export const wish = z.strictObject({ series: z.string().max(80).nullable() })
export type WishSent = z.infer<typeof wish>

/** The day on which it comes, `YYYY-MM-DD`; null: once they are back. */
export interface Wished {
  day: string | null
}

// PostgreSQL keeps no NUL in a text.
const typed = (field: keyof Proposal) =>
  z
    .string()
    .trim()
    .max(LONGEST_PROPOSAL[field])
    .refine(text => !text.includes('\u0000'))
export const proposal = z.strictObject({
  title: typed('title').min(1),
  body: typed('body').min(1),
  works: typed('works'),
  failsWhere: typed('failsWhere').min(1),
}) satisfies z.ZodType<Proposal>
