import type { Grade } from '../../learning/grade.ts'
import { DEFAULT_WEIGHTS, type MemoryModel, memoryModel } from '../../learning/memory-model.ts'
import { clamp, type Draw, gauss } from '../gauss.ts'
import type { Trace } from '../truth.ts'

/** Memory as FSRS-6 has it, each learner with weights of their own. */
export type Decay = (usual: number, draw: Draw) => number

/** Heavy tail: much is forgotten soon, the rest slowly. */
export const heavyTail: Decay = (usual, draw) => clamp(usual * Math.exp(0.35 * gauss(draw)), 0.1, 0.6)
/** Steep: forgetting goes on. */
export const steep: Decay = (_, draw) => clamp(0.5 * Math.exp(0.2 * gauss(draw)), 0.3, 0.8)

/** A learner's own weights, drawn in the order of learning.md 3.2. */
export function fsrsLearner(draw: Draw, decay: Decay): MemoryModel {
  const w = [...DEFAULT_WEIGHTS]
  const at = (i: number) => w[i] ?? 0
  for (let grade = 0; grade < 4; grade++) w[grade] = at(grade) * Math.exp(0.5 * gauss(draw))
  w[8] = at(8) + 0.25 * gauss(draw)
  w[11] = at(11) * Math.exp(0.25 * gauss(draw))
  w[20] = decay(at(20), draw)
  return memoryModel(w)
}

/** @param noise how much longer (over 1) or shorter this objective holds than the learner's others */
export function fsrsTrace(model: MemoryModel, noise: number, day: number, known: boolean, easy: boolean): Trace {
  let last = day
  let state = model.next(null, 0, gradeOf(known, easy))
  const recall = (today: number) => model.recall(today - last, state.stability * noise)
  return {
    recall,
    learn(today, knew, atOnce) {
      state = model.next(state, today - last, gradeOf(knew, atOnce), recall(today))
      last = today
    },
  }
}

const gradeOf = (known: boolean, easy: boolean): Grade => (!known ? 1 : easy ? 4 : 3)
