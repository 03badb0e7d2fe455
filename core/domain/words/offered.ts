/** « pépite : … », as it was written: what follows is somebody's own words, so nothing of it is folded. */
const OFFERED = /^\s*(?:une\s+|ma\s+|a\s+|my\s+)?(?:p[ée]pite|gem)\s*[:：]\s*(\S[\s\S]*)$/iu

/** The words offered, or null where nothing is. */
export const offeredIn = (text: string): string | null => OFFERED.exec(text.normalize('NFC'))?.[1]?.trim() ?? null
