import { findPersonalData } from '../privacy/guard.ts'
import { askedQuestions, optionFrom, type Question, type Script } from './script.ts'

/** What one person gives in one step. */
export interface Entry {
  /** « Rien cette semaine »: an answer like any other. */
  nothing: boolean
  /** Question id → words, or the option chosen. */
  answers: Readonly<Record<string, string>>
  /** Ids of what is voted for. */
  votes: readonly string[]
}

/** Something once written, when it may be read. `name`: only where the ritual is named. */
export interface Contribution {
  id: string
  step: number
  name: string | null
  entry: Entry
}

export const NOTHING: Entry = { nothing: true, answers: {}, votes: [] }

/** Why an entry is not kept yet. `personal-data` can be overruled by its author, `forbidden-data` can't. */
export type EntryProblem = 'empty' | 'missing' | 'personal-data' | 'forbidden-data'

export interface Given {
  /** Inputs as they came, by question id; none of it believed. */
  fields: Readonly<Record<string, unknown>>
  /** The author saw what was pointed out and wants it kept. */
  sure: boolean
}

/** Inputs → an entry, or what is to be looked at again, with what was typed. */
export function readEntry(
  script: Script,
  { fields, sure }: Given,
): { entry: Entry; problem: EntryProblem | null; found: readonly string[] } {
  const answers: Record<string, string> = {}
  for (const question of askedQuestions(script)) {
    const words = answerTo(question, fields[question.id])
    if (words !== '') answers[question.id] = words
  }
  const entry: Entry = { nothing: false, answers, votes: [] }
  if (Object.keys(answers).length === 0) return { entry, problem: 'empty', found: [] }
  const missing = askedQuestions(script).some(({ id, optional }) => !optional && !(id in answers))
  if (missing) return { entry, problem: 'missing', found: [] }
  return { entry, ...guard(answers, sure) }
}

function answerTo(question: Question, given: unknown): string {
  const words = typeof given === 'string' ? given.trim() : ''
  if (question.type === 'texte') return words.slice(0, question.max)
  return optionFrom(question, words) ?? ''
}

/** What looks like personal data is pointed out to its author before anything is kept. */
function guard(answers: Readonly<Record<string, string>>, sure: boolean) {
  const findings = Object.values(answers)
    .flatMap(words => findPersonalData(words))
    .filter(({ severity }) => severity !== 'low')
  const found = findings.map(({ text }) => text)
  if (findings.some(({ severity }) => severity === 'high')) return { problem: 'forbidden-data' as const, found }
  return { problem: findings.length > 0 && !sure ? ('personal-data' as const) : null, found }
}
