import type { Inserted } from '../hosts/host.ts'
import type { Said } from '../parts/status.tsx'
import type { Translate } from '../words/translate.ts'

/** What came of an insertion, and how to take it back: no Office host offers undo to an add-in, its own keys do. */
export function insertInWords(inserted: Inserted, t: Translate): Said {
  if (!inserted.ok) return { good: false, text: t(`host.why.${inserted.why}`) }
  return { good: true, text: t('act.inserted', { keys: undoKeys(navigator.platform) }) }
}

export const undoKeys = (platform: string): string => (/mac|iphone|ipad/i.test(platform) ? '⌘ Z' : 'Ctrl + Z')
