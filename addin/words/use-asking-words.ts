import { askingEn } from './asking-en.ts'
import { askingFr } from './asking-fr.ts'
import type { TranslateOf } from './translate.ts'
import { useOwnWords } from './use-own-words.ts'

export const useAskingWords = (): TranslateOf<typeof askingFr> => useOwnWords(askingFr, askingEn)
