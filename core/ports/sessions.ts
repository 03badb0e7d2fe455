import type { Day } from '../domain/calendar/day.ts'
import type { SessionResult } from '../domain/sessions/result.ts'
import type { Session } from '../domain/sessions/session.ts'
import type { Given } from '../domain/sessions/tally.ts'

/**
 * What session mode asks of storage. Every write is one transaction, and what it acknowledges is on disk.
 *
 * Nobody is in it. A seat is the hash of a number that one device drew; an answer lies beside it only until its
 * question is revealed, and then only the group's counts are left. Times are epoch milliseconds.
 */
export interface Sessions {
  /** `full`: its organisation has `most` of them under way. `taken`: that code leads to another. */
  open(session: Session, at: number, most: number): Promise<'opened' | 'full' | 'taken'>
  /** Null when there is none, or its time is over. */
  hosted(id: string, at: number): Promise<KeptSession | null>

  /** A device comes in. `unknown`: the code leads nowhere, or to a session that is over. */
  sit(coming: { code: string; seat: string; at: number; most: number }): Promise<'seated' | 'unknown' | 'full'>
  /** The session of a seat, with what was chosen there for the question under way. */
  seated(seat: string, at: number): Promise<{ session: Session; chosen: Given | null } | null>
  /** The seat is given back. An answer that was given stays the group's. */
  rise(seat: string): Promise<void>
  /** In place of what the seat answered before. `over`: that question takes no answers, or never took such a one. */
  answer(given: SeatAnswer): Promise<'kept' | 'over' | 'full' | 'unknown'>

  /**
   * A step, from that revision. `decide` gets the answers to the question under way; null leaves all as it is.
   * With the question its answers go; with the end the seats too, and the results are kept.
   */
  move(
    from: { id: string; revision: number; at: number },
    decide: (session: Session, given: readonly Given[]) => Session | null,
  ): Promise<'moved' | 'already'>

  /** Sessions whose time is over go, at most `limit`; what may be kept of them is. Returns how many. */
  closeOverdue(at: number, limit: number): Promise<number>
  results(tenant: string): Promise<SessionResult[]>
  /** Results of weeks before that day go. Returns rows deleted, by table. */
  purge(before: Day): Promise<Record<string, number>>
}

export interface SeatAnswer {
  seat: string
  /** Index of the question that was seen. */
  question: number
  chosen: Given
  at: number
  /** Answers to one question, at most. */
  most: number
}

/** A session with what only its facilitator sees: how many, never who. */
export interface KeptSession {
  session: Session
  seats: number
  /** Answers to the question under way. */
  answers: number
}
