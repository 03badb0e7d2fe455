import { firstBy, type PolicyMaker } from '../policy.ts'

/** Days until the next visit, for each of the six boxes. */
const INTERVALS = [1, 3, 7, 14, 30, 60]

/** Right: one box up; not right: back to the first. Due by box then date, then new, then the earliest due. */
export const leitner: PolicyMaker = ({ objectives }) => {
  const cards = new Map<number, { box: number; due: number }>()
  return {
    pick: (day, budget) =>
      firstBy(objectives, budget, objective => {
        const card = cards.get(objective)
        if (!card) return [1]
        return card.due <= day ? [0, card.box, card.due] : [2, card.due]
      }),
    saw(objective, day, grade) {
      const before = cards.get(objective)?.box ?? -1
      const box = grade > 1 ? Math.min(before + 1, INTERVALS.length - 1) : 0
      cards.set(objective, { box, due: day + (INTERVALS[box] ?? 1) })
    },
  }
}
