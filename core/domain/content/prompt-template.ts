import { z } from 'zod/v4'
import { isoDate, slug, source, text } from './shared.ts'

export const slot = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'un nom de champ comme objet_du_courrier'),
  label: text(80),
  type: z.enum(['short', 'long', 'choice', 'date', 'number', 'file-name']),
  required: z.boolean().default(true),
  help: text(240),
  choices: z.array(text(120)).optional(),
  max: z.number().int().positive().max(20000).optional(),
  /** May what is typed here hold personal data? `mask`: yes, replaced by stable tokens before it leaves the pane. */
  personalData: z.enum(['forbidden', 'mask', 'allowed']).default('forbidden'),
})
export type Slot = z.infer<typeof slot>

/** In the order of real use among agents who write. */
export const PROMPT_CATEGORIES = [
  'chercher',
  'reformuler',
  'resumer',
  'compte-rendu',
  'corriger',
  'rediger',
  'mail',
] as const

export const promptTemplate = z.strictObject({
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'une version comme 1.0.0'),
  title: text(80),
  summary: text(240),
  category: z.enum(PROMPT_CATEGORIES),
  /** `{{slot_id}}` marks a slot. */
  body: text(6000),
  slots: z.array(slot),
  trades: z.array(slug).default([]),
  tags: z.array(text(40)).default([]),
  hosts: z.array(z.enum(['word', 'outlook', 'teams'])).min(1),
  /** Highest class of the charter's data classes that may go into the tool with this template. */
  dataClass: slug,
  riskLevel: z.enum(['faible', 'modere', 'eleve']),
  /** When it works, when it fails, what it cannot do. */
  limits: text(600),
  /** "Un outil classique suffit-il ?" asked first. */
  classicTool: text(300),
  /** How to do the same without any AI. */
  withoutAi: text(900),
  checklist: slug,
  examples: z.array(z.strictObject({ slots: z.record(z.string(), z.string()), output: text(3000) })).default([]),
  tried: z.array(z.strictObject({ tool: text(80), date: isoDate, result: text(240) })).default([]),
  status: z.enum(['draft', 'in_review', 'approved', 'deprecated', 'withdrawn']),
  owner: text(120),
  reviews: z.array(
    z.strictObject({
      by: text(120),
      role: text(80),
      date: isoDate,
      verdict: z.enum(['ok', 'changes']),
      note: text(300).optional(),
    }),
  ),
  reviewBy: isoDate,
  sources: z.array(source).default([]),
  changelog: z.array(z.strictObject({ version: z.string(), date: isoDate, change: text(240) })).min(1),
  licence: text(80),
})
export type PromptTemplate = z.infer<typeof promptTemplate>
