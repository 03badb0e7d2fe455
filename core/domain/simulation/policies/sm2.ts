import type { Grade } from '../../learning/grade.ts'
import { firstBy, type PolicyMaker } from '../policy.ts'

interface Card {
  repetition: number
  interval: number
  ease: number
  due: number
}

const UNSEEN: Omit<Card, 'due'> = { repetition: 0, interval: 0, ease: 2.5 }

/** SuperMemo 2, as learning.md 3.4 writes it. Due by date, then new, then the earliest due. */
export const sm2: PolicyMaker = ({ objectives }) => {
  const cards = new Map<number, Card>()
  return {
    pick: (day, budget) =>
      firstBy(objectives, budget, objective => {
        const card = cards.get(objective)
        return card ? [card.due <= day ? 0 : 2, card.due] : [1]
      }),
    saw(objective, day, grade) {
      cards.set(objective, after(cards.get(objective) ?? UNSEEN, day, grade))
    },
  }
}

function after(card: Omit<Card, 'due'>, day: number, grade: Grade): Card {
  const quality = grade === 1 ? 2 : grade === 4 ? 5 : 4
  const missed = 5 - quality
  const repetition = quality < 3 ? 0 : card.repetition + 1
  const interval = quality < 3 ? 1 : repetition === 1 ? 1 : repetition === 2 ? 6 : Math.round(card.interval * card.ease)
  const ease = Math.max(1.3, card.ease + 0.1 - missed * (0.08 + missed * 0.02))
  return { repetition, interval, ease, due: day + interval }
}
