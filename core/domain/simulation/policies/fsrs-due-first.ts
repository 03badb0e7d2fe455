import { type MemoryState, memoryModel } from '../../learning/memory-model.ts'
import { firstBy, type PolicyMaker } from '../policy.ts'

const DUE = 0
const NEW = 1
const AHEAD = 2

/** FSRS as it comes: due by recall ascending, then new, then what was started, by recall ascending. */
export const fsrsDueFirst: PolicyMaker = ({ objectives, parameters }) => {
  const model = memoryModel(parameters.weights)
  const started = new Map<number, MemoryState & { last: number }>()
  return {
    pick: (day, budget) =>
      firstBy(objectives, budget, objective => {
        const memory = started.get(objective)
        if (!memory) return [NEW]
        const elapsed = day - memory.last
        const interval = Math.max(1, Math.round(model.interval(memory.stability, parameters.retention)))
        return [elapsed >= interval ? DUE : AHEAD, model.recall(elapsed, memory.stability)]
      }),
    saw(objective, day, grade) {
      const memory = started.get(objective) ?? null
      started.set(objective, { ...model.next(memory, memory ? day - memory.last : 0, grade), last: day })
    },
  }
}
