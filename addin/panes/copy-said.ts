import { copyText } from '../clipboard.ts'
import type { Said } from '../parts/status.tsx'
import type { Translate } from '../words/translate.ts'

/** Copies, and says what came of it. */
export const copySaid = async (text: string, done: string, t: Translate): Promise<Said> =>
  (await copyText(text)) ? { good: true, text: done } : { good: false, text: t('act.copy.failed') }
