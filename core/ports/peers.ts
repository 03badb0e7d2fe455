import type { DayMessage } from '../domain/delivery/day-message.ts'
import type { Fortnight } from '../domain/peers/fortnight.ts'
import type { Meeting } from '../domain/peers/meeting.ts'
import type { Avoided } from '../domain/peers/participants.ts'
import type { PeerEntry } from '../domain/peers/peer-entry.ts'
import type { Person, PersonRef } from '../domain/people/person.ts'
import type { Announcement } from '../notices.ts'

/**
 * What mutual help and fortnightly meetings ask of storage (docs/adr/0018-peers.md). Each change moves one thing, so
 * that two clicks do not undo each other. Nothing is written for somebody who is not known or was erased meanwhile;
 * what nobody needs any more of an entry goes at once. Those who uninstalled are seen by nobody.
 */
export interface Peers {
  entry(who: PersonRef): Promise<PeerEntry | null>

  /** Seen in the directory from now on, under that name. */
  list(who: PersonRef, as: Pick<PeerEntry, 'name' | 'helps' | 'wants'>): Promise<void>
  unlist(who: PersonRef): Promise<void>
  /** Who chose to be seen on a topic, as helping or as learning; in the order of their ids. */
  listedOn(tenant: string, topic: string): Promise<PeerEntry[]>

  /** Takes part in the meetings from the next round on. */
  join(who: PersonRef, as: Pick<PeerEntry, 'name' | 'part'>): Promise<void>
  /** `yes` and `paused` change nothing for who does not take part. Unless `yes`, what waits to be told of a meeting goes. */
  take(who: PersonRef, meets: PeerEntry['meets']): Promise<void>

  /** Organisations in which at least two take part. */
  organisations(): Promise<string[]>
  /** The latest fortnight that has its round; null: none yet. */
  latestRound(tenant: string): Promise<Fortnight | null>
  /** Everybody who takes part now, with their settings. */
  taking(tenant: string): Promise<{ entry: PeerEntry; person: Person }[]>
  avoided(tenant: string): Promise<Avoided[]>
  /** The meetings of the rounds before a fortnight, the latest round first, at most `limit` rounds. */
  pastRounds(tenant: string, before: Fortnight, limit: number): Promise<Meeting[][]>
  /** The round, its meetings and what is to be told of them, at once. `already`: that fortnight has its round; nothing was changed. */
  holdRound(round: Round): Promise<'held' | 'already'>

  /** Someone's meeting of a fortnight, or their latest; null: none. */
  meeting(who: PersonRef, fortnight: Fortnight | 'latest'): Promise<MyMeeting | null>
  /** « Vous êtes-vous vus ? »: a count of the organisation's year moves; of the person only that they told. False: they had. */
  tell(who: PersonRef, fortnight: Fortnight, met: boolean, year: number): Promise<boolean>

  /** Whether a round that is still remembered brought them together. */
  hasMet(who: PersonRef, other: string): Promise<boolean>
  /** Not to be met again, in either direction; known to who says so alone. */
  avoid(who: PersonRef, other: string): Promise<void>
  /** Takes that back, for one person or for all. */
  meetAgain(who: PersonRef, other: string | 'everybody'): Promise<void>

  /** Rounds of fortnights before that one go. Returns rows deleted, by table. */
  purge(before: Fortnight): Promise<Record<string, number>>
}

export interface Round {
  tenant: string
  fortnight: Fortnight
  meetings: readonly Meeting[]
  messages: readonly DayMessage<Announcement>[]
  /** Their path ends: their part is a free exchange from now on. */
  arrived: readonly string[]
}

export interface MyMeeting extends Pick<Meeting, 'template' | 'step'> {
  fortnight: Fortnight
  /** They told whether they met; what they told is not known. */
  told: boolean
  /** The others who still take part. */
  others: PeerEntry[]
}
