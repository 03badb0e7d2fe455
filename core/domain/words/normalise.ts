/** Folded for comparison: no accents, no case, punctuation as single spaces. « C’est quoi, un RAG ? » → 'c est quoi un rag' */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
