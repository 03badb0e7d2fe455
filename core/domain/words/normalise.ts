/** Most words have no accent, and are folded in a fifth of the time. */
const PLAIN = /^[\x20-\x7e]*$/

/** Folded for comparison: no accents, no case, punctuation as single spaces. « C’est quoi, un RAG ? » → 'c est quoi un rag' */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : foldAny(text)

const foldAny = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
