import type { Draw } from '../gauss.ts'
import { gauss } from '../gauss.ts'
import type { Trace } from '../truth.ts'

/** Exponential forgetting, as in half-life regression. */
export interface HalfLifeLearner {
  /** Days after which half is forgotten, after a first miss. */
  base: number
  /** How much a success lengthens it. */
  grow: number
}

export function halfLifeLearner(draw: Draw): HalfLifeLearner {
  const base = 2.5 * Math.exp(0.5 * gauss(draw))
  return { base, grow: Math.exp(0.25 * gauss(draw)) }
}

export function halfLifeTrace({ base, grow }: HalfLifeLearner, noise: number, day: number, known: boolean): Trace {
  let last = day
  let halfLife = base * (known ? 4 : 1)
  const recall = (today: number) => 2 ** (-(today - last) / (halfLife * noise))
  return {
    recall,
    learn(today, knew) {
      halfLife = knew ? halfLife * (1.3 + 3 * grow * (1 - recall(today))) : Math.max(base, 0.6 * halfLife)
      last = today
    },
  }
}
