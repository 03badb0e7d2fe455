import { z } from 'zod/v4'
import { isoDate, slug, source, text } from './shared.ts'

export const LIGHTS = ['vert', 'orange', 'rouge'] as const
export type Light = (typeof LIGHTS)[number]

/**
 * `charter.yaml`: what the organisation allows. Local rules win over everything else (docs/adr/0007-local-frame-wins.md);
 * the shipped one is a cautious default, to be replaced.
 */
export const charter = z.strictObject({
  title: text(120),
  version: text(20),
  date: isoDate,
  /** Said on every answer that quotes it, as long as the organisation has not adopted its own. */
  status: z.enum(['defaut', 'adopte']),
  intro: text(600),
  /** From the most open to the most protected: the order matters. */
  dataClasses: z
    .array(
      z.strictObject({
        id: slug,
        label: text(60),
        en: text(60),
        examples: text(300),
        keywords: z.array(text(60)).default([]),
      }),
    )
    .min(2),
  tools: z
    .array(
      z.strictObject({
        id: slug,
        label: text(80),
        en: text(80),
        examples: text(200),
        keywords: z.array(text(60)).default([]),
      }),
    )
    .min(1),
  /** One cell for each tool × data class; a missing cell is red: what is not allowed is to be asked for. */
  rules: z.array(z.strictObject({ tool: slug, data: slug, light: z.enum(LIGHTS), why: text(300) })),
  principles: z.array(z.strictObject({ id: slug, text: text(160), why: text(300) })).min(1),
  /** The sentence that says an AI helped; `{outil}` and `{relecteur}` are filled in. */
  disclosure: text(240),
  contact: text(200),
  sources: z.array(source).min(1),
  reviewBy: isoDate,
})
export type Charter = z.infer<typeof charter>
