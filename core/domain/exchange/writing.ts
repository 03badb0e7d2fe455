import type { ExchangeQuestion } from './question.ts'
import type { Sentence } from './sentences.ts'

export type Loss = Sentence

/** A file to write, and which questions (by rank in what was given) the format cannot hold, with the reason. */
export interface Writing {
  text: string
  losses: { question: ExchangeQuestion; why: Loss }[]
}

/** Writes what can be written whole: a question that would lose its key or its sense is left out, and said. */
export function writeEach(
  questions: readonly ExchangeQuestion[],
  write: (question: ExchangeQuestion) => { ok: string } | { loss: Loss },
): { written: string[]; losses: Writing['losses'] } {
  const written: string[] = []
  const losses: Writing['losses'] = []
  for (const question of questions) {
    const outcome = write(question)
    if ('ok' in outcome) written.push(outcome.ok)
    else losses.push({ question, why: outcome.loss })
  }
  return { written, losses }
}
