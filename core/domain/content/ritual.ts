import { z } from 'zod/v4'
import { isoDate, slug, source, status, text } from './shared.ts'

/** What happens in a phase: each has one button on the channel's card. */
export const PHASES = ['ecrire', 'regrouper', 'voter', 'echanger', 'decider'] as const
export type PhaseKind = (typeof PHASES)[number]

export const CADENCES = ['une-fois', 'semaine', 'quinzaine', 'mois'] as const
export type Cadence = (typeof CADENCES)[number]

/** A team's "qu'est-ce qu'on a appris ?" in one form: what is asked, in which phases, named or not, and how to lead it. */
export const ritual = z.strictObject({
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'une version comme 1.0.0'),
  title: text(60),
  summary: text(240),
  /** Minutes it takes a participant; the meeting, when there is one, is in `facilitation.minutes`. */
  minutes: z.number().int().min(1).max(60),
  group: z.strictObject({ min: z.number().int().min(2), max: z.number().int().max(60) }),
  cadence: z.enum(CADENCES),
  /** `anonyme`: nobody can be linked to a text, the server included once it is closed. Said before writing. */
  attribution: z.enum(['anonyme', 'nomme']),
  /** What each person is asked, in private. */
  questions: z
    .array(
      z.strictObject({
        id: slug,
        label: text(160),
        help: text(240),
        type: z.enum(['texte', 'choix', 'echelle']).default('texte'),
        choices: z.array(text(100)).min(2).max(6).optional(),
        optional: z.boolean().default(false),
        max: z.number().int().min(80).max(1000).default(500),
      }),
    )
    .min(1)
    .max(6),
  phases: z
    .array(z.strictObject({ kind: z.enum(PHASES), title: text(60), instruction: text(300), days: z.number().min(0) }))
    .min(1)
    .max(6),
  /** What the digest ends with: the decision or the try to note. */
  outcome: text(200),
  facilitation: z.strictObject({
    minutes: z.number().int().min(5).max(120),
    before: text(500),
    during: text(900),
    after: text(500),
    /** What usually goes wrong, and what to do then. */
    pitfalls: text(500),
    /** The same without any device: paper, show of hands. */
    withoutScreen: text(500),
  }),
  /** What research says for it, with its strength; "no study known" is an answer. */
  evidence: text(400),
  sources: z.array(source).min(1),
  author: text(120),
  reviewer: text(120),
  status,
  reviewBy: isoDate,
})
export type Ritual = z.infer<typeof ritual>
