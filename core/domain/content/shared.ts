import { z } from 'zod/v4'
import { dayFromIso } from '../calendar/day.ts'

/** Lower-case words joined by hyphens; the file bears the same name, so a file is found from an id at once. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'un identifiant en minuscules, chiffres et traits d’union, par exemple « verifier-une-source »',
  )

export const isoDate = z
  .string()
  .refine(text => dayFromIso(text) !== null, 'une date au format AAAA-MM-JJ, par exemple 2026-11-23')

/** A year, a month or a day: sources are not all dated to the day. */
export const looseDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'une date au format AAAA, AAAA-MM ou AAAA-MM-JJ')

export const text = (max: number) =>
  z.string().trim().min(1, 'un texte, même court').max(max, `au plus ${max} caractères`)

/** DigComp competence (same ids in 2.2 and 3.0), DigComp 3.0 learning outcome, or Pix/CRCN competence. */
export const competence = z
  .string()
  .regex(
    /^(digcomp:[1-5]\.[1-6]|lo:LO[1-5]\.[1-6]\.\d{2}|pix:[1-5]\.[1-4])$/,
    'un code comme digcomp:1.2, lo:LO1.2.16 ou pix:1.1',
  )

/** Where a fact comes from. `checked` is the day someone last opened the source; absent: not re-opened by us. */
export const source = z.strictObject({
  title: text(200),
  date: looseDate,
  url: z.url({ protocol: /^https$/, error: 'une adresse qui commence par https://' }).optional(),
  /** Rows of the fact base the statement rests on. */
  facts: z.array(z.string().regex(/^[FX]\d{2,3}$/, 'un numéro de fait comme F121')).optional(),
  checked: isoDate.optional(),
})
export type Source = z.infer<typeof source>

/**
 * `relu-equipe`: reread by the project team, still to be approved by the organisation's référent.
 * `adopte`: the organisation made it its own. `retire`: withdrawn; kept so that old cards still explain themselves.
 */
export const status = z.enum(['brouillon', 'relu-equipe', 'adopte', 'retire'])
export type Status = z.infer<typeof status>

/** Warnings of the linter that the author keeps on purpose, each with the reason. Absent: none. */
export const accepted = z
  .array(z.strictObject({ rule: z.string().regex(/^L\d{2}$/, 'une règle comme L07'), why: text(200) }))
  .optional()
