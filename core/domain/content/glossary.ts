import { z } from 'zod/v4'
import { isoDate, slug, source, text } from './shared.ts'

/** `glossary.yaml`: fixed, reviewed answers to "c'est quoi… ?". */
export const glossary = z.strictObject({
  author: text(120),
  reviewer: text(120),
  reviewBy: isoDate,
  terms: z
    .array(
      z.strictObject({
        id: slug,
        term: text(80),
        /** Other ways people write it, abbreviations and English names included. */
        aka: z.array(text(80)).default([]),
        definition: text(500),
        /** In everyday words, with an example from the job. */
        plain: text(400),
        sources: z.array(source).min(1),
        related: z.array(slug).default([]),
      }),
    )
    .min(1),
})
export type Term = z.infer<typeof glossary>['terms'][number]
