import { z } from 'zod/v4'
import { slug, text } from './shared.ts'

/** `trades.yaml`: job families a person may name; optional, self-declared. */
export const trades = z.strictObject({
  source: text(300),
  trades: z.array(z.strictObject({ id: slug, fr: text(80), en: text(80) })).min(1),
})
export type Trade = z.infer<typeof trades>['trades'][number]
