import { fold } from '../../words/normalise.ts'
import type { ExchangeQuestion } from '../question.ts'

export type CsvType = Exclude<ExchangeQuestion['type'], 'choice'> | 'single' | 'multiple'

/** What the column `type` may say; the first word is the one that we write. */
const WORDS: Record<CsvType, readonly string[]> = {
  single: ['choix', 'choix unique', 'qcu', 'single choice', 'single', 'choice', 'multiple choice', 'mcq', 'qcm'],
  multiple: ['choix-multiple', 'choix multiples', 'multiple', 'multiple answers', 'multiple response'],
  'true-false': ['vrai-faux', 'true false', 'tf', 'truefalse'],
  'short-answer': ['reponse-courte', 'short answer', 'shortanswer', 'texte court'],
  numeric: ['numerique', 'numeric', 'numerical', 'nombre'],
  matching: ['appariement', 'matching', 'match', 'association'],
  essay: ['redaction', 'essay', 'composition', 'question ouverte'],
  description: ['description', 'texte', 'text'],
}
const TYPES = Object.keys(WORDS) as CsvType[]

export const csvTypeOf = (word: string): CsvType | null =>
  TYPES.find(type => WORDS[type].some(known => fold(known) === fold(word.slice(0, 40)))) ?? null

export const csvTypeWord = (question: ExchangeQuestion): string =>
  WORDS[question.type === 'choice' ? (question.single ? 'single' : 'multiple') : question.type][0] ?? question.type
