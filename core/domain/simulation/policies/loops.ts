import type { PolicyMaker } from '../policy.ts'

/** One after the other, round and round. */
export const sequential: PolicyMaker = ({ objectives }) => {
  let next = 0
  return {
    pick: (_, budget) =>
      Array.from({ length: Math.min(budget, objectives) }, () => {
        const objective = next
        next = (next + 1) % objectives
        return objective
      }),
    saw() {},
  }
}

/** Whatever chance brings, nothing twice a day. */
export const random: PolicyMaker = ({ objectives, draw }) => ({
  pick(_, budget) {
    const picked = new Set<number>()
    while (picked.size < Math.min(budget, objectives)) picked.add(Math.floor(draw() * objectives))
    return [...picked]
  },
  saw() {},
})
