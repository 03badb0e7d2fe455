import { createContext, useContext } from 'react'
import { type Language, languageOf } from '../words/language.ts'
import { type TranslateOf, translatorOf } from '../words/translate.ts'
import { teamEn } from './words-en.ts'
import { teamFr } from './words-fr.ts'

export type Say = TranslateOf<typeof teamFr>

export interface Voice {
  language: Language
  t: Say
}

export function voiceOf(tag: string): Voice {
  const language = languageOf(tag)
  const words = language === 'en' ? (teamEn as Readonly<Record<keyof typeof teamFr, never>>) : teamFr
  return { language, t: translatorOf<typeof teamFr>(words, language) }
}

export const VoiceContext = createContext<Voice | null>(null)

export function useVoice(): Voice {
  const voice = useContext(VoiceContext)
  if (!voice) throw new Error('useVoice outside of the page')
  return voice
}
