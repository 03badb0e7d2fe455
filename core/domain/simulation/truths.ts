import { clamp, type Draw, gauss } from './gauss.ts'
import { type Trace, type Truth, truthOf } from './truth.ts'
import { actRLearner, actRTrace } from './truths/act-r.ts'
import { type Decay, fsrsLearner, fsrsTrace, heavyTail, steep } from './truths/fsrs.ts'
import { halfLifeLearner, halfLifeTrace } from './truths/half-life.ts'

export const TRUTHS = ['fsrs', 'fsrs5', 'hlr', 'actr'] as const
export type TruthName = (typeof TRUTHS)[number]

/** A learner drawn for one of the four truths (learning.md 3.2); the order of the draws is part of the protocol. */
export const truth = (name: TruthName, draw: Draw, objectives: number): Truth => LEARNERS[name](draw, objectives)

type First = (objective: number, day: number, known: boolean, easy: boolean) => Trace

const fsrsWith = (decay: Decay) => (draw: Draw, objectives: number) => {
  const model = fsrsLearner(draw, decay)
  const { noises, knownBefore } = drawObjectives(draw, objectives, () => Math.exp(0.4 * gauss(draw)))
  const first: First = (objective, day, known, easy) => fsrsTrace(model, noises[objective] ?? 1, day, known, easy)
  return truthOf(knownBefore, first)
}

const LEARNERS: Record<TruthName, (draw: Draw, objectives: number) => Truth> = {
  fsrs: fsrsWith(heavyTail),
  fsrs5: fsrsWith(steep),
  hlr(draw, objectives) {
    const learner = halfLifeLearner(draw)
    const { noises, knownBefore } = drawObjectives(draw, objectives, () => Math.exp(0.4 * gauss(draw)))
    return truthOf(knownBefore, (objective, day, known) => halfLifeTrace(learner, noises[objective] ?? 1, day, known))
  },
  actr(draw, objectives) {
    const learner = actRLearner(draw)
    const { noises, knownBefore } = drawObjectives(draw, objectives, () => 0.25 * gauss(draw))
    return truthOf(knownBefore, (objective, day, known) => actRTrace(learner, noises[objective] ?? 0, day, known))
  },
}

/** How much the learner knew beforehand, then for each objective its noise and whether it was already known. */
function drawObjectives(draw: Draw, objectives: number, noise: () => number) {
  const share = clamp(0.45 + 0.15 * gauss(draw), 0.05, 0.9)
  const noises: number[] = []
  const knownBefore: boolean[] = []
  for (let objective = 0; objective < objectives; objective++) {
    noises.push(noise())
    knownBefore.push(draw() < share / 2)
  }
  return { noises, knownBefore }
}
