import { firstBy, type PolicyMaker } from '../policy.ts'

/** Days until the second and the third visit; then nothing more is due. */
const STEPS = [7, 30]

/** Seen again after 7 and 30 days. Due by date, then new, then a loop over all objectives. */
export const fixedSteps: PolicyMaker = ({ objectives }) => {
  const seen = new Map<number, { times: number; due: number }>()
  let next = 0
  return {
    pick(day, budget) {
      const picked = firstBy(objectives, budget, objective => {
        const card = seen.get(objective)
        if (!card) return [1]
        return card.due <= day ? [0, card.due] : null
      })
      while (picked.length < Math.min(budget, objectives)) {
        if (!picked.includes(next)) picked.push(next)
        next = (next + 1) % objectives
      }
      return picked
    },
    saw(objective, day) {
      const times = (seen.get(objective)?.times ?? 0) + 1
      seen.set(objective, { times, due: day + (STEPS[times - 1] ?? Number.POSITIVE_INFINITY) })
    },
  }
}
