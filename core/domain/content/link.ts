import { z } from 'zod/v4'
import { isoDate, slug, text } from './shared.ts'

/** `links.yaml`: one table of everything outside that a lesson sends people to, so that a dead address is mended once. */
export const links = z.strictObject({
  links: z
    .array(
      z.strictObject({
        id: slug,
        title: text(160),
        publisher: text(120),
        url: z.url({ protocol: /^https$/, error: 'une adresse qui commence par https://' }),
        language: z.enum(['fr', 'en']).default('fr'),
        about: text(200),
        /** The day someone last opened it; absent: not opened by us, and said so. */
        checked: isoDate.optional(),
      }),
    )
    .min(1),
})
export type Link = z.infer<typeof links>['links'][number]
