import type { Slot } from '../../../core/domain/content/prompt-template.ts'
import type { Fill } from '../../../core/domain/prompts/fill.ts'

/** How many fields are to be looked at, and the first of them in the order of the form. */
export function firstProblem(
  slots: readonly Slot[],
  { missing, tooLong, notFitting }: Exclude<Fill, { text: string }>,
): { count: number; slot: string } {
  const wrong = new Set([...missing, ...tooLong.map(({ slot }) => slot), ...notFitting])
  return { count: wrong.size, slot: slots.find(({ id }) => wrong.has(id))?.id ?? '' }
}
