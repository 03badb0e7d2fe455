import { z } from 'zod/v4'
import { LEVELS } from '../people/person.ts'
import { accepted, competence, isoDate, slug, source, status, text } from './shared.ts'

const option = z.strictObject({
  text: text(160),
  right: z.boolean().default(false),
  /** Why this option is right, or what makes it tempting and not right. Every option has one. */
  why: text(420),
})

/** The plain-language twin ("version simple"): same key, same order of options, shorter words. */
const plainQuestion = z.strictObject({
  context: text(600).optional(),
  stem: text(300),
  options: z.array(z.strictObject({ text: text(160), why: text(420) })),
})

export const question = z.strictObject({
  id: slug,
  kind: z.enum(['choix', 'vrai-faux', 'erreur-plantee']).default('choix'),
  /** A situation from the job, rather than a definition. */
  scenario: z.boolean().default(false),
  /** What is read before the question: the situation, or the passage that holds a planted error. */
  context: text(900).optional(),
  stem: text(400),
  options: z.array(option).min(2, 'au moins deux options').max(5, 'au plus cinq options'),
  /** The options keep their order (numbers, steps) instead of being shuffled. */
  ordered: z.boolean().default(false),
  plain: plainQuestion.optional(),
  accepted,
})
export type Question = z.infer<typeof question>

export const objective = z.strictObject({
  id: slug,
  title: text(120),
  series: slug,
  level: z.enum(LEVELS),
  /** Trade family ids; empty: for everybody. */
  trades: z.array(slug).default([]),
  /** Must not stay unseen by those concerned. */
  core: z.boolean().default(false),
  /** `ancrer`: comes back until it stays. `sensibiliser`: seen again after 7 and 30 days, a weaker promise. */
  mode: z.enum(['ancrer', 'sensibiliser']).default('ancrer'),
  competences: z.array(competence).min(1, 'au moins un code de compétence'),
  /** What to keep in mind, readable on its own in the library. */
  lesson: text(900),
  plainLesson: text(700).optional(),
  /** A micro-task "à essayer aujourd'hui", doable at one's desk or in the field. */
  tryToday: text(300),
  /** A question to carry on with, alone or in the team. */
  followUp: text(300).optional(),
  /** Objectives easily taken for this one: brought together on purpose. */
  confusableWith: z.array(slug).default([]),
  /** Ids of the link table (`links.yaml`). */
  further: z.array(slug).default([]),
  sources: z.array(source).min(1, 'au moins une source'),
  author: text(120),
  reviewer: text(120),
  status,
  reviewBy: isoDate,
  accepted,
  questions: z.array(question).min(2, 'au moins deux questions : revoir toujours la même n’apprend que la phrase'),
})
export type ObjectiveFile = z.infer<typeof objective>
/** An objective as the product uses it: the file, and the pack it was found in. */
export type Objective = ObjectiveFile & { pack: string }
