import { cut, type Masked, trimmed } from './masked.ts'

const WEIGHT = /^%(-?\d{1,3}(?:\.\d{0,15})?)%/

/** A leading `%50%` taken off an answer; null when there is none. The answer comes back trimmed. */
export function weighted(answer: Masked): { weight: number | null; rest: Masked } {
  const whole = trimmed(answer)
  const [mark, percent] = WEIGHT.exec(whole.mask.slice(0, 24)) ?? []
  if (mark === undefined) return { weight: null, rest: whole }
  return { weight: Number(percent), rest: trimmed(cut(whole, mark.length)) }
}

export const isWeight = (weight: number): boolean => weight >= -100 && weight <= 100

/** A text that would be taken for a weight when it comes first. */
export const looksWeighted = (text: string): boolean => WEIGHT.test(text)
