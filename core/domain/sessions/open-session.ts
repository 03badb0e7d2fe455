import type { KitQuestion } from '../kit/choose-for-kit.ts'
import { SESSION_MS } from './limits.ts'
import type { Session, SessionMode } from './session.ts'

export interface SessionOpening {
  tenant: string
  id: string
  code: string
  series: string
  /** The same as on the printed sheet, in the same order. */
  questions: readonly KitQuestion[]
  mode: SessionMode
  /** Epoch milliseconds. */
  at: number
}

/** A session in which everybody is still coming in. */
export const openedSession = ({ tenant, id, code, series, questions, mode, at }: SessionOpening): Session => ({
  tenant,
  id,
  code,
  series,
  questions: questions.map(({ question, order }) => ({
    id: question.id,
    order,
    right: order.flatMap((option, place) => (question.options[option]?.right ? [place] : [])),
  })),
  mode,
  phase: 'lobby',
  current: 0,
  tallies: questions.map(() => null),
  expires: at + SESSION_MS,
  revision: 0,
})
