import { type Day, dayFromIso, isoOf } from '../calendar/day.ts'
import type { PersonRef } from '../people/person.ts'
import type { Reason } from './reason.ts'
import { hash } from './seed.ts'

/** One question brought to one person: the n-th card of their local day. */
export interface Delivery extends PersonRef {
  day: Day
  /** 1 = the card that was brought; 2 and 3 were asked for. */
  position: number
  objective: string
  question: string
  reason: Reason
  /** What became of it. `null`: still open. */
  outcome: 'answered' | 'passed' | 'excluded' | null
  /** What the person thought of it, one tap. */
  verdict: Verdict | null
}

export type Verdict = 'useful' | 'not-useful'

/** What a card carries: enough to find the delivery, and to see whose it is. */
export type DeliveryId = string

const ownerMark = (who: PersonRef): string => hash(`${who.tenant}/${who.person}`).toString(36)

/** '2026-11-23.1.k3v9x0a': local day, position, and a mark of the owner that does not name them. */
export const deliveryId = (of: PersonRef & { day: Day; position: number }): DeliveryId =>
  `${isoOf(of.day)}.${of.position}.${ownerMark(of)}`

/**
 * What a card claims to be about, seen by the person who clicked.
 * Everything in a card is under the client's control: the delivery itself must still be looked up under `who`.
 */
export function readDeliveryId(
  id: string,
  who: PersonRef,
): { day: Day; position: number } | 'unreadable' | 'not-yours' {
  const parts = /^(\d{4}-\d{2}-\d{2})\.(\d{1,3})\.([0-9a-z]{1,12})$/.exec(id)
  const day = parts && dayFromIso(parts[1] ?? '')
  if (!parts || day === null) return 'unreadable'
  if (parts[3] !== ownerMark(who)) return 'not-yours'
  return { day, position: Number(parts[2]) }
}

/** The seed of everything drawn for that delivery (order of the options). */
export const deliverySeed = (id: DeliveryId): number => hash(id)
