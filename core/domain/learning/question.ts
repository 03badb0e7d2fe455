import type { Question } from '../content/objective.ts'
import { type DeliveryId, deliverySeed } from './delivery.ts'
import { shuffled } from './seed.ts'

/** An option as it may be shown before the answer: no key, no explanation. */
export interface ShownOption {
  id: string
  text: string
}

/**
 * A question as it is shown. It has no field for what is right, so an answer cannot leak into a card by accident;
 * grading takes the full question (`grade.ts`).
 */
export interface ShownQuestion {
  id: string
  context: string | null
  stem: string
  /** In the order of this delivery. */
  options: readonly ShownOption[]
  /** More than one option is to be chosen: said before the options. */
  multiple: boolean
  /** Shown in its plain-language twin. */
  plain: boolean
  /** A plain-language twin exists. */
  hasPlain: boolean
}

/** The wording of a question in the version asked for; the ordinary one where no twin exists. */
export function wording(question: Question, plain: boolean) {
  const twin = plain ? question.plain : undefined
  return {
    context: (twin ? twin.context : question.context) ?? null,
    stem: twin?.stem ?? question.stem,
    texts: question.options.map((option, i) => twin?.options[i]?.text ?? option.text),
    whys: question.options.map((option, i) => twin?.options[i]?.why ?? option.why),
    plain: twin !== undefined,
  }
}

export const optionId = (index: number): string => `o${index + 1}`

/** Option indexes in the order of a delivery: seeded, so that a card laid out again keeps its order. */
export const optionOrder = (question: Question, delivery: DeliveryId): number[] =>
  question.ordered
    ? question.options.map((_, i) => i)
    : shuffled(
        question.options.map((_, i) => i),
        deliverySeed(delivery),
      )

export function show(question: Question, delivery: DeliveryId, plain: boolean): ShownQuestion {
  const words = wording(question, plain)
  return {
    id: question.id,
    context: words.context,
    stem: words.stem,
    options: optionOrder(question, delivery).map(i => ({ id: optionId(i), text: words.texts[i] ?? '' })),
    multiple: isMultiple(question),
    plain: words.plain,
    hasPlain: question.plain !== undefined,
  }
}

export const isMultiple = (question: Question): boolean => question.options.filter(option => option.right).length > 1
