import { useMemo } from 'react'
import { usePane } from '../pane.ts'
import { type Catalogue, type SameWords, type TranslateOf, translatorOf } from './translate.ts'

/** Words that only some screens say, fetched with their code instead of with the first load: both languages at once. */
export function useOwnWords<F extends Catalogue>(fr: F, en: SameWords<F>): TranslateOf<F> {
  const { language } = usePane()
  return useMemo(
    () => translatorOf<F>(language === 'en' ? (en as Readonly<Record<keyof F, never>>) : fr, language),
    [fr, en, language],
  )
}
