import type { Day } from '../domain/calendar/day.ts'
import type { OutboxItem } from '../domain/delivery/outbox-item.ts'
import type { PersonRef } from '../domain/people/person.ts'
import type { Contribution, Entry } from '../domain/rituals/entry.ts'
import type { Occurrence, OccurrenceRef } from '../domain/rituals/occurrence.ts'
import type { Plan } from '../domain/rituals/plan.ts'
import type { Room, Team } from '../domain/rituals/room.ts'
import type { Announcement } from '../notices.ts'

/**
 * What rituals ask of storage. Every write is one transaction, and what it acknowledges is on disk.
 *
 * Answers of a step lie sealed together until it is over: no row of one's own, no time, no author. What says that
 * somebody took part is a number that only that step's key can make; the key lies apart and is destroyed when the step
 * ends, so that afterwards nobody, ourselves included, can tell who wrote what (docs/adr/0013-anonymous-rituals.md).
 */
export interface Rituals {
  team(room: Room): Promise<Team | null>
  saveTeam(team: Team): Promise<void>
  isHost(room: Room, who: PersonRef): Promise<boolean>

  plans(room: Room): Promise<Plan[]>
  savePlan(plan: Plan): Promise<void>
  dropPlan(room: Room, ritual: string): Promise<void>
  /** Plans whose time has come, at most `limit`. */
  plansDue(at: number, limit: number): Promise<Plan[]>

  /** `already`: one with that id was launched before; nothing was changed. */
  launch(launch: Launch): Promise<'launched' | 'already'>
  occurrence(ref: OccurrenceRef): Promise<Kept | null>
  /** Those under way in a room, oldest first. */
  running(room: Room): Promise<Kept[]>
  /** Those for which something is to be done at `at`, at most `limit`. */
  due(at: number, limit: number): Promise<Kept[]>
  /** Those whose card in the room is known and no longer shows how things stand, at most `limit`. */
  stale(limit: number): Promise<Kept[]>

  /**
   * The ritual moves on from what it was, with what is to be said of it. A step that begins gets its key; when the
   * ritual is over none is left. `already`: it moved meanwhile, and nothing was changed.
   */
  move(after: Occurrence, items: readonly OutboxItem<Announcement>[]): Promise<'moved' | 'already'>

  /** The card in the room bears that id, or shows that count. */
  posted(ref: OccurrenceRef, message: string): Promise<void>
  shown(ref: OccurrenceRef, count: number): Promise<void>

  /**
   * Keeps what one person gives, in place of what they gave before under the same receipt.
   * `other-receipt`: they took part already and this receipt is not the one of then. `over`: too late.
   */
  keep(mine: Mine & { entry: Entry; name: string | null }): Promise<'kept' | 'other-receipt' | 'over'>
  /** As if they had not taken part. `unknown`: not their receipt, or nothing under it. */
  withdraw(mine: Mine): Promise<'withdrawn' | 'unknown' | 'over'>
  /** What lies under a receipt, for its owner; null when there is nothing or the step is over. */
  mine(mine: Mine): Promise<Entry | null>
  tookPart(step: StepRef & { named: boolean }, who: PersonRef): Promise<boolean>

  /**
   * Ends the taking of answers: unseals them in an order drawn by lot and destroys the key with all that says who took
   * part. Of something anonymous that fewer than `fewest` gave, only the number stays. Done again it does nothing.
   * Returns how many took part.
   */
  release(step: StepRef, rule: { named: boolean; fewest: number }): Promise<number>
  contributions(ref: OccurrenceRef): Promise<Contribution[]>

  /** Rituals that ended before that day go with everything written in them. Returns rows deleted, by table. */
  purge(endedBefore: Day): Promise<Record<string, number>>
}

export interface Launch {
  occurrence: Occurrence
  /** Whoever launched it leads rituals there from now on; null: it came by itself. */
  host: PersonRef | null
  /** The plan as it stands afterwards. */
  plan: Plan | null
  items: readonly OutboxItem<Announcement>[]
}

export type StepRef = OccurrenceRef & { step: number }

export interface Mine extends StepRef {
  who: PersonRef
  /** The ritual is signed: then the person is the key and the receipt is not asked. */
  named: boolean
  /** Held by its owner alone; what is stored can't be told from chance without it. */
  receipt: string
}

/** An occurrence with what only the room's card needs. */
export interface Kept {
  occurrence: Occurrence
  /** Id of the card in the room; null while it is not known. */
  message: string | null
  /** How many took part in the current step. */
  people: number
}
