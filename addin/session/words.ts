import type { Language } from '../words/language.ts'
import { type TranslateOf, translatorOf } from '../words/translate.ts'
import { sessionEn } from './words-en.ts'
import { sessionFr } from './words-fr.ts'

export type Say = TranslateOf<typeof sessionFr>
export type { Language }

/** What the browser says, until somebody presses the other. Read here: the pane's own reader brings the pane's words along. */
export const firstLanguage = (): Language => (/^en\b/i.test(navigator.language) ? 'en' : 'fr')

export const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

export const sayIn = (language: Language): Say =>
  translatorOf<typeof sessionFr>(language === 'fr' ? sessionFr : sessionEn, language)
