import type { RuleId } from '../../../core/domain/lint/rule.ts'

/** An objective file as an author may write it: any field may be missing or of the wrong kind. */
export type AnyFile = Record<string, unknown> & { questions: AnyQuestion[] }
export type AnyQuestion = Record<string, unknown> & { options: Record<string, unknown>[] }

/** A fault put on purpose into a copy of a clean objective (or of several, for faults of a whole bank). */
export interface Planted {
  rule: RuleId
  /** What an author did, in a few words. */
  about: string
  plant(file: AnyFile): void
  /** More copies of the clean objective, for faults that only a bank can have. */
  copies?: number
}

/** Faults of one rule, told one by one. */
export const faultsOf = (rule: RuleId, ...told: readonly (readonly [about: string, plant: Planted['plant']])[]) =>
  told.map(([about, plant]): Planted => ({ rule, about, plant }))

/** Another stem for the first question. */
export const stem = (text: string) => (file: AnyFile) => {
  first(file).stem = text
}

/** Another situation and another stem for the first question. */
export const asked = (context: string, text: string) => (file: AnyFile) => {
  Object.assign(first(file), { context, stem: text })
}

/** Other options for the first question, the key marked by « + »; the explanations of the clean question stay. */
export const options =
  (...texts: readonly string[]) =>
  (file: AnyFile) => {
    const question = first(file)
    const whys = question.options.map(option => option.why)
    question.options = texts.map((text, i) => ({
      text: text.replace(/^\+ /, ''),
      right: text.startsWith('+ '),
      why: whys[i] ?? `${whys[0]} Voilà la ${i + 1}e explication de cette liste.`,
    }))
    // The twin would have another number of options.
    delete question.plain
  }

/** Another explanation for one option of the first question. */
export const why = (option: number, text: unknown) => (file: AnyFile) => {
  const found = first(file).options[option]
  if (found) found.why = text
}

/** Other fields for the objective. */
export const fields = (over: Record<string, unknown>) => (file: AnyFile) => {
  Object.assign(file, over)
}

/** Several changes, in order. */
export const both =
  (...plants: readonly Planted['plant'][]) =>
  (file: AnyFile) => {
    for (const plant of plants) plant(file)
  }

export function first(file: AnyFile): AnyQuestion {
  const [question] = file.questions
  if (!question) throw new Error('the clean objective has questions')
  return question
}
