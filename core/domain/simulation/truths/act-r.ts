import { clamp, type Draw, gauss } from '../gauss.ts'
import type { Trace } from '../truth.ts'

/** Activation that adds up over visits, each fading on its own (ACT-R after Pavlik and Anderson). */
export interface ActRLearner {
  alpha: number
  /** Activation at which recall is one half. */
  tau: number
}

/** How much more a visit fades when it comes while activation is high. */
const CROWDING = 0.22
const SPREAD = 0.28
const FIRST_MISS = 0.12

export function actRLearner(draw: Draw): ActRLearner {
  const alpha = clamp(0.25 + 0.05 * gauss(draw), 0.12, 0.5)
  return { alpha, tau: -1.3 + 0.2 * gauss(draw) }
}

export function actRTrace({ alpha, tau }: ActRLearner, noise: number, day: number, known: boolean): Trace {
  const visits = [{ day, fading: alpha + (known ? 0 : FIRST_MISS) }]
  const activation = (today: number) =>
    visits.reduce((sum, visit) => sum + Math.max(0.04, today - visit.day) ** -visit.fading, 0)
  return {
    recall: today => 1 / (1 + Math.exp(-(Math.log(activation(today)) + noise - tau) / SPREAD)),
    learn(today) {
      visits.push({ day: today, fading: Math.min(0.9, CROWDING * activation(today) + alpha) })
    },
  }
}
