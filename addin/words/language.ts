import { fr } from './fr.ts'
import type { Words } from './translate.ts'

export type Language = 'fr' | 'en'

/** French unless the host clearly speaks English. */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'fr')

/** English is a chunk of its own: most people never load it. */
export const wordsOf = async (language: Language): Promise<Words> =>
  language === 'en' ? (await import('./en.ts')).en : fr
