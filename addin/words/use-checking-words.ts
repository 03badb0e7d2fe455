import { checkingEn } from './checking-en.ts'
import { checkingFr } from './checking-fr.ts'
import type { TranslateOf } from './translate.ts'
import { useOwnWords } from './use-own-words.ts'

export const useCheckingWords = (): TranslateOf<typeof checkingFr> => useOwnWords(checkingFr, checkingEn)
