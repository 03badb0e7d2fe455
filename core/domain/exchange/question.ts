/** How a text is to be read. `moodle` is Moodle's own default: plain words in which some HTML is tolerated. */
export const TEXT_FORMATS = ['moodle', 'html', 'plain', 'markdown'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

export interface RichText {
  format: TextFormat
  text: string
}

/** What every type of question has in common. */
export interface QuestionHead {
  /** Moodle's "ID number", QTI's identifier: what finds the same question again. */
  id: string | null
  name: string | null
  /** From the widest to the narrowest. */
  category: readonly string[]
  tags: readonly string[]
  stem: RichText
  /** Said after the answer, whatever it was. */
  generalFeedback: RichText | null
}

export interface Option {
  text: RichText
  /** Percent of the mark, from -100 to 100. */
  weight: number
  feedback: RichText | null
}

/** `single`: one option is chosen. No positive weight at all: the key is not known. */
export interface Choice extends QuestionHead {
  type: 'choice'
  single: boolean
  shuffle: boolean
  options: readonly Option[]
}

/** `feedback.true` is said to whoever answers "true", right or not. */
export interface TrueFalse extends QuestionHead {
  type: 'true-false'
  right: boolean
  feedback: { true: RichText | null; false: RichText | null }
}

export interface ShortAnswer extends QuestionHead {
  type: 'short-answer'
  caseSensitive: boolean
  answers: readonly { text: string; weight: number; feedback: RichText | null }[]
}

/** `any` stands for every other number: it carries the feedback of a wrong answer. */
export type NumericValue =
  | { kind: 'near'; number: number; tolerance: number }
  | { kind: 'between'; low: number; high: number }
  | { kind: 'any' }

export interface Numeric extends QuestionHead {
  type: 'numeric'
  answers: readonly { value: NumericValue; weight: number; feedback: RichText | null }[]
}

/** A pair with an empty prompt is an answer that goes with nothing. */
export interface Matching extends QuestionHead {
  type: 'matching'
  shuffle: boolean
  pairs: readonly { prompt: RichText; answer: string }[]
}

export interface Essay extends QuestionHead {
  type: 'essay'
}

/** A text to read, without a question. */
export interface Description extends QuestionHead {
  type: 'description'
}

/** A question between two formats: what Moodle, QTI, Aiken and spreadsheets have in common, and a little more. */
export type ExchangeQuestion = Choice | TrueFalse | ShortAnswer | Numeric | Matching | Essay | Description

export const plain = (text: string): RichText => ({ format: 'plain', text })
