/**
 * What people and word processors put between the groups of a number: spaces (plain, no-break, narrow, thin, figure),
 * dots, hyphens, slashes, and the invisible marks that come along with a paste.
 */
export const SPACE = '[ \\t\\u00a0\\u2000-\\u200d\\u202f\\u2060\\ufeff]'
export const MARK = '[.\\-\\u2010-\\u2015/]'
export const SEPARATOR = `(?:${SPACE}|${MARK})`

const SEPARATORS = new RegExp(SEPARATOR, 'gu')
const ONE_SEPARATOR = new RegExp(`^${SEPARATOR}$`, 'u')
/** Nearly always one of these two, and looking is quicker than asking. */
const isSeparator = (character: string): boolean =>
  character === ' ' || character === '.' || ONE_SEPARATOR.test(character)
const WIDEST_GAP = 2

/** 'fr76 3000-6000' → 'FR7630006000' */
export const bare = (text: string): string => text.replace(SEPARATORS, '').toUpperCase()

/** From `start`, over separators, where `count` characters of that kind have been passed; null when something else comes first. */
export function endAfter(text: string, start: number, count: number, kind: RegExp): number | null {
  let [passed, gap, at] = [0, 0, start]
  while (passed < count) {
    const character = text[at] ?? ''
    const fits = kind.test(character)
    if (!fits && (gap === WIDEST_GAP || !isSeparator(character))) return null
    passed += fits ? 1 : 0
    gap = fits ? 0 : gap + 1
    at++
  }
  return at
}
