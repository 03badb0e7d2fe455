/** Name under which a message being written remembers what was verified, for as long as it is open. */
export const CHECKED_KEY = 'apprenance-checked'

/**
 * A small mark of a text (FNV-1a, 32 bits): enough to notice that it changed, without the cryptography that the send
 * handler's bare runtime lacks. Spaces do not count.
 */
export function checkedMark(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text.replace(/\s+/g, ' ').trim())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16)
}
