import type { Day } from '../domain/calendar/day.ts'
import type { DayMessage } from '../domain/delivery/day-message.ts'
import type { Decline, Gem, GemRef, GemState, Keepsake } from '../domain/gems/gem.ts'
import type { GemLesson, OwnCard } from '../domain/gems/lesson.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Announcement } from '../notices.ts'

/**
 * What pépites ask of storage. Every write is one transaction, and what it acknowledges is on disk.
 * A lesson made of a pépite stands by itself: it stays when its author is erased, then without their name.
 */
export interface Gems {
  /** `full`: they offered `most` that day. The same words of the same person are kept once. */
  propose(offer: Offer, most: number): Promise<'kept' | 'full'>
  /** With its author: for deciding and telling, never for a card that others see. */
  gem(ref: GemRef): Promise<Gem | null>
  /**
   * What colleagues read: what waits, then what was kept, the newest hundred of each. Whether `who` wrote it or found
   * it useful is theirs alone. `only`: that one, if it is there.
   */
  shelf(who: PersonRef, only?: string): Promise<OnShelf[]>
  /** One « utile » a person; `false` takes it back. Returns false where there is no such pépite, or it is their own. */
  sayUseful(ref: GemRef, who: PersonRef, useful: boolean): Promise<boolean>
  /** Its author takes it back, until it is vetted. */
  withdraw(ref: GemRef, who: PersonRef): Promise<boolean>

  /** The référent's word, with what its author is to be told. `already`: it was decided meanwhile; nothing was changed. */
  vet(ref: GemRef, verdict: Vetting, message: DayMessage<Announcement> | null): Promise<'vetted' | 'already'>
  /** A lesson is taken out of the organisation's pack. */
  retire(ref: GemRef): Promise<boolean>
  /** Cards of the organisation's own pack, in the order of their ids. */
  cards(tenant: string): Promise<OwnCard[]>
  /** Differs whenever `cards` would. */
  revision(tenant: string): Promise<string>

  /** `full`: they keep `most` already. The same words are kept once. */
  keep(keepsake: Kept, most: number): Promise<'kept' | 'full'>
  /** The latest first. */
  keepsakes(who: PersonRef): Promise<Keepsake[]>
  dropKeepsake(who: PersonRef, id: string): Promise<void>

  /**
   * Pépites and keepsakes of days before those go, and who found them useful; a lesson stays, and so does the name of
   * who wished to be named under it.
   */
  purge(limits: { gemsBefore: Day; keepsakesBefore: Day }): Promise<Record<string, number>>
}

/** Nobody turns more pages than that. */
export const SHELF = 100

export interface Offer {
  author: PersonRef
  text: string
  name: string | null
  day: Day
}

export interface Kept {
  who: PersonRef
  text: string
  day: Day
}

export type Vetting = { lesson: GemLesson; day: Day } | { reason: Decline; words: string }

export interface OnShelf {
  id: string
  state: Exclude<GemState, 'declined'>
  /** Of what was vetted: what it became. */
  lesson: GemLesson | null
  text: string
  name: string | null
  /** How many found it useful; null under three. */
  useful: number | null
  /** The asker did. */
  mine: boolean
  /** The asker wrote it. */
  own: boolean
}
