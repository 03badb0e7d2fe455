import { readCode } from '../../domain/sessions/join-code.ts'
import { MOST_SEATS } from '../../domain/sessions/limits.ts'
import type { SeatAnswer, Sessions } from '../../ports/sessions.ts'
import { catalogIn } from '../in-organisation.ts'
import { laidOutForSeat } from './lay-out-session.ts'
import type { SessionDeps } from './session-deps.ts'

interface Seat {
  /** What is kept of the number that the device drew. */
  seat: string
  /** Epoch milliseconds. */
  at: number
}

/** A device comes in with a code, as it was scanned or typed. */
export const takeSeat =
  ({ sessions }: SessionDeps) =>
  async ({ typed, seat, at }: Seat & { typed: string }): ReturnType<Sessions['sit']> => {
    const code = readCode(typed)
    return code === null ? 'unknown' : sessions.sit({ code, seat, at, most: MOST_SEATS })
  }

/** How things stand on its screen; null: no such seat, or the session is over. */
export const showSeat =
  (deps: SessionDeps) =>
  async ({ seat, at }: Seat) => {
    const found = await deps.sessions.seated(seat, at)
    return found && laidOutForSeat(await catalogIn(deps, found.session.tenant), found.session, found.chosen)
  }

export const answerFromSeat =
  ({ sessions }: SessionDeps) =>
  (given: Omit<SeatAnswer, 'most'>): ReturnType<Sessions['answer']> =>
    sessions.answer({ ...given, most: MOST_SEATS })

export const leaveSeat =
  ({ sessions }: SessionDeps) =>
  ({ seat }: Pick<Seat, 'seat'>): Promise<void> =>
    sessions.rise(seat)
