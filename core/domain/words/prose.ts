/** Words as a reader counts them: « aujourd’hui » and « peut-être » are one, numbers are words. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

export const wordCount = (text: string): number => wordsOf(text).length

/** Sentences of a French text: they end with . ? or …, and the next begins with a capital, a quotation or a bracket. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?…](?:[\s\u00a0]?»)?)[\s\u00a0]+(?=[«(\p{Lu}])/u)
    .map(sentence => sentence.trim())
    .filter(sentence => wordCount(sentence) > 0)
