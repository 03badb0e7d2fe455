/** A hostile file is refused before it costs anything; no bank of ours or of a school comes near these. */
export const EXCHANGE_LIMITS = {
  bytes: 2 * 1024 * 1024,
  questions: 1000,
  lines: 100_000,
  /** Characters of one question, everything in it counted. */
  question: 128 * 1024,
  /** Marks of HTML in all the texts of one file. */
  marks: 60_000,
  /** Options, answers or pairs of one question. */
  answers: 100,
  tags: 50,
  /** After this many, the file is of another kind than announced: reading stops. */
  problems: 200,
} as const
