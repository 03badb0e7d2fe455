import { type Choosable, choose } from '../../learning/choose.ts'
import { type ObjectiveMemory, review } from '../../learning/memory.ts'
import type { PolicyMaker } from '../policy.ts'

/** Objectives of a simulated programme stand in series of that many. */
const IN_A_SERIES = 5

/**
 * What the product itself does (`learning/choose.ts`), every card answered on its day.
 * @param real the programme that is meant, objective by objective; null: one made up, all core
 */
export const product =
  (real: readonly Choosable[] | null): PolicyMaker =>
  ({ objectives, parameters }) => {
    const programme = Array.from({ length: objectives }, (_, i) => ({ ...(real?.[i] ?? madeUp(i)), index: i }))
    const memories = new Map<number, ObjectiveMemory>()
    return {
      pick(day, budget) {
        const picked: number[] = []
        const deliveries: { day: number; objective: string; outcome: 'answered' }[] = []
        while (picked.length < budget) {
          const choice = choose({ programme, memories: [...memories.values()], deliveries, parameters }, day)
          if (!choice) break
          picked.push(choice.objective.index)
          deliveries.push({ day, objective: choice.objective.id, outcome: 'answered' })
        }
        return picked
      },
      saw(objective, day, grade) {
        const { id } = programme[objective] ?? madeUp(objective)
        memories.set(objective, review(memories.get(objective) ?? null, id, grade, day, parameters))
      },
    }
  }

const madeUp = (index: number): Choosable => ({
  id: String(index),
  series: String(Math.floor(index / IN_A_SERIES)),
  core: true,
  mode: 'ancrer',
  confusableWith: [],
})
