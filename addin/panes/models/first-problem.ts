import type { Fill } from '../../../core/domain/prompts/fill.ts'

/** How many fields are to be looked at, and the first of them in the order of the form. */
export function firstProblem(
  fields: readonly { id: string }[],
  { missing, tooLong, notFitting }: Exclude<Fill, { text: string }>,
): { count: number; slot: string } {
  const wrong = new Set([...missing, ...tooLong.map(({ slot }) => slot), ...notFitting])
  return { count: wrong.size, slot: fields.find(({ id }) => wrong.has(id))?.id ?? '' }
}
