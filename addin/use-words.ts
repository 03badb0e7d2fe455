import { useEffect, useState } from 'react'
import type { Host } from './hosts/host.ts'
import type { KeyValue } from './library-copy.ts'
import { fr } from './words/fr.ts'
import { type Language, languageOf, wordsOf } from './words/language.ts'
import { type Translate, translator } from './words/translate.ts'

const KEY = 'apprenance/language'

export interface Speech {
  language: Language
  t: Translate
}

/** What was chosen here before, else the host's language. Null until the words are there. */
export function useWords(
  storage: KeyValue | null,
  { language: hostLanguage, partition }: Pick<Host, 'language' | 'partition'>,
): [Speech | null, (language: Language) => void] {
  const [wanted, setWanted] = useState<Language>(() => languageOf(storage?.getItem(partition + KEY) ?? hostLanguage))
  const [speech, setSpeech] = useState<Speech | null>(
    wanted === 'fr' ? { language: 'fr', t: translator(fr, 'fr') } : null,
  )

  useEffect(() => {
    let current = true
    void wordsOf(wanted).then(words => {
      if (current) setSpeech({ language: wanted, t: translator(words, wanted) })
    })
    return () => {
      current = false
    }
  }, [wanted])

  useEffect(() => {
    if (speech) document.documentElement.lang = speech.language
  }, [speech])

  const choose = (language: Language) => {
    try {
      storage?.setItem(partition + KEY, language)
    } catch {
      // A full or forbidden storage costs the memory of the choice, not the choice.
    }
    setWanted(language)
  }
  return [speech, choose]
}
