import type { Light } from '../../core/domain/content/charter.ts'
import type { Say } from '../words/say.ts'

/** A kind of data or a tool, as the charter names it in each language. */
export interface Named {
  id: string
  label: string
  en: string
}

export const named = (of: Named, say: Say): string => (say.language === 'en' ? of.en : of.label)

/** « ✕ Pas autorisé »: a sign and a word carry the light, no colour is needed. */
export const lightWords = (light: Light, say: Say): string =>
  say('may.light', { sign: say(`may.sign.${light}`), light: say(`may.${light}`) })
