import { FEWEST } from './limits.ts'
import { type Given, handsTally, phonesTally, type Tally } from './tally.ts'

/** A question as this session asks it: nothing here changes when content is corrected meanwhile. */
export interface SessionQuestion {
  id: string
  /** Indexes of options as their author wrote them, in the order in which they are shown: the first is A. */
  order: readonly number[]
  /** Places that are right. */
  right: readonly number[]
}

/** Answers come from phones, or from a show of hands that the facilitator counts. */
export type SessionMode = 'phones' | 'hands'

/** A team goes through some questions together. It knows nobody: neither who leads it nor who takes part. */
export interface Session {
  tenant: string
  /** What is stored of the facilitator's secret. */
  id: string
  /** What takes one to it from any phone. */
  code: string
  series: string
  questions: readonly SessionQuestion[]
  mode: SessionMode
  phase: 'lobby' | 'open' | 'revealed' | 'over'
  /** Index of the question under way. */
  current: number
  /** What the group said to each question so far; null: not revealed, or not to be kept. */
  tallies: readonly (Tally | null)[]
  /** Epoch milliseconds at which it is forgotten. */
  expires: number
  /** Moves with each step, so that a step asked for twice is made once. */
  revision: number
}

export type SessionStep =
  | { do: 'start' }
  | { do: 'mode'; mode: SessionMode }
  /** `hands`: how many for each place, as counted in the room. */
  | { do: 'reveal'; hands?: readonly number[] | undefined }
  | { do: 'next' }
  | { do: 'end' }

export const questionUnderWay = ({ questions, current }: Session): SessionQuestion | undefined => questions[current]

export const isLast = ({ questions, current }: Session): boolean => current >= questions.length - 1

/** Whether a phone may answer that question now. */
export const takesAnswers = (session: Session, question: number): boolean =>
  session.phase === 'open' && session.mode === 'phones' && session.current === question

/** What was chosen makes sense for the question under way: one place, or some where several are right. */
export function isAnswer(session: Session, chosen: Given): boolean {
  const question = questionUnderWay(session)
  if (!question || new Set(chosen).size !== chosen.length) return false
  if (!chosen.every(place => place >= 0 && place < question.order.length)) return false
  return question.right.length > 1 ? chosen.length > 0 : chosen.length === 1
}

/**
 * The session after a step, or null when that step makes no sense now.
 * @param given what phones answered to the question under way
 */
export function stepped(session: Session, step: SessionStep, given: readonly Given[]): Session | null {
  const after = changed(session, step, given)
  return after && { ...session, ...after, revision: session.revision + 1 }
}

function changed(session: Session, step: SessionStep, given: readonly Given[]): Partial<Session> | null {
  const { phase, current } = session
  switch (step.do) {
    case 'start':
      return phase === 'lobby' ? { phase: 'open' } : null
    case 'mode':
      return phase === 'lobby' || phase === 'open' ? { mode: step.mode } : null
    case 'reveal':
      return phase === 'open' ? revealed(session, given, step.hands) : null
    case 'next':
      if (phase !== 'revealed') return null
      return isLast(session) ? over(session) : { phase: 'open', current: current + 1 }
    case 'end':
      return phase === 'over' ? null : over(session)
  }
}

function revealed(session: Session, given: readonly Given[], hands: readonly number[] | undefined) {
  const question = questionUnderWay(session)
  if (!question) return null
  const tally = session.mode === 'hands' ? handsTally(question, hands ?? []) : phonesTally(question, given)
  return { phase: 'revealed' as const, tallies: session.tallies.with(session.current, tally) }
}

/** What too few gave goes with the end. */
function over({ tallies }: Session): Partial<Session> {
  return { phase: 'over', tallies: tallies.map(tally => (tally && isKept(tally) ? tally : null)) }
}

/** Kept after the end. A show of hands that everybody saw is shown whatever its size, but not kept below that. */
const isKept = ({ people }: Tally): boolean => people >= FEWEST
