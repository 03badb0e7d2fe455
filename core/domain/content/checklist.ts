import { z } from 'zod/v4'
import { isoDate, slug, source, status, text } from './shared.ts'

export const checklist = z.strictObject({
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'une version comme 1.0.0'),
  title: text(80),
  summary: text(240),
  /** Offered when nothing more fitting is known. Exactly one checklist says so. */
  default: z.boolean().default(false),
  /** Kinds of document it goes with. */
  documents: z
    .array(z.enum(['courrier', 'deliberation', 'note', 'compte-rendu', 'mail', 'annonce', 'tableau']))
    .default([]),
  items: z
    .array(
      z.strictObject({
        id: slug,
        text: text(160),
        why: text(300),
        /** How to check it, concretely. */
        how: text(300),
        /** Automatic findings that concern this item. */
        findings: z.array(z.string()).default([]),
        /** May be left unticked with a word said about it. */
        optional: z.boolean().default(false),
      }),
    )
    .min(3)
    .max(14),
  sources: z.array(source).min(1),
  author: text(120),
  reviewer: text(120),
  status,
  reviewBy: isoDate,
})
export type Checklist = z.infer<typeof checklist>
