import { z } from 'zod/v4'
import { LEVELS } from '../people/person.ts'
import { slug, text } from './shared.ts'

/**
 * `personas.yaml`: typical readers, by their job and never by a name, against whom the library is tested: what would
 * reach them, how much of it, and whether it fits their day.
 */
export const personas = z.strictObject({
  personas: z
    .array(
      z.strictObject({
        id: slug,
        title: text(120),
        /** Their day: where, with what device, when a card can be read. */
        situation: text(500),
        needs: text(400),
        trade: slug.nullable(),
        level: z.enum(LEVELS),
        budget: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        plain: z.boolean().default(false),
        /** Series they are subscribed to at the start; all of them concern the persona's trade and level. */
        series: z.array(slug).min(1),
      }),
    )
    .min(1),
})
export type Persona = z.infer<typeof personas>['personas'][number]
