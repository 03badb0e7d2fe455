import { z } from 'zod/v4'
import { accepted, slug, text } from './shared.ts'

/** `packs/<id>/pack.yaml`: a folder of objectives that an organisation can add or take away. */
export const pack = z.strictObject({
  id: slug,
  title: text(120),
  summary: text(400),
  language: z.enum(['fr', 'en']).default('fr'),
  licence: text(80),
  author: text(160),
  /** How it was made, said to readers: who wrote, whether an AI helped, who reread. */
  madeBy: text(400),
  accepted,
  series: z
    .array(
      z.strictObject({
        id: slug,
        title: text(120),
        summary: text(300),
        /** An open question to carry on with, alone or in the team, once the series is known. */
        followUp: text(300).optional(),
        /** « Aller plus loin »: ids of `links.yaml`. */
        further: z.array(slug).max(3).default([]),
      }),
    )
    .min(1),
})
export type Pack = z.infer<typeof pack>
export type Series = Pack['series'][number] & { pack: string }
