import { z } from 'zod/v4'
import { TERRITORY_CODES, type Territory } from '../calendar/territories.ts'
import { text } from './shared.ts'

const hourOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'une heure au format HH:MM')
  .transform(text => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const fields = {
  name: text(120),
  /** A human to turn to, in words fit for a sentence: « votre référent IA, bureau 12 ». */
  contact: text(200),
  /** Nothing is sent outside these local hours. */
  hours: z.strictObject({ from: hourOfDay, to: hourOfDay }),
  territory: z.enum(TERRITORY_CODES as [Territory, ...Territory[]]).optional(),
  /** Off for everyone: answers are not kept and cards follow a fixed order. */
  adaptation: z.boolean(),
  /** `interdite`: AI may not be used here; no prompt templates, lessons and checklists remain. */
  ai: z.enum(['encadree', 'interdite']),
  /** Confidential terms of its own (a project, a place, a supplier): the guard of the pane stops at them. */
  terms: z.array(text(80)).max(200).optional(),
  /** Packs brought to this organisation; absent: all of them. */
  packs: z.array(z.string()).optional(),
}

/** What an organisation decides for everyone in it. */
export type Organisation = z.infer<z.ZodObject<typeof fields>>

/** `organisation.yaml`: the default, and what each Entra tenant changes of it. */
export const organisations = z.strictObject({
  default: z.strictObject(fields),
  tenants: z.record(z.guid(), z.strictObject(fields).partial()).default({}),
})
