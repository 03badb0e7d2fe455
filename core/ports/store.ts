import type { Day } from '../domain/calendar/day.ts'
import type { DayMessage } from '../domain/delivery/day-message.ts'
import type { OutboxItem } from '../domain/delivery/outbox-item.ts'
import type { Decline, GemState } from '../domain/gems/gem.ts'
import type { Answer, Review } from '../domain/learning/answer.ts'
import type { Delivery, Verdict } from '../domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../domain/learning/memory.ts'
import type { Template } from '../domain/peers/meeting.ts'
import type { PeerEntry } from '../domain/peers/peer-entry.ts'
import type { Person, PersonRef } from '../domain/people/person.ts'
import type { Wish } from '../domain/people/wish.ts'
import type { Proposal } from '../domain/prompts/proposal.ts'
import type { LearningRecord } from '../domain/records/learning-record.ts'
import type { Entry } from '../domain/rituals/entry.ts'
import type { Statement } from '../domain/xapi/statement.ts'
import type { Announcement } from '../notices.ts'

/**
 * What use cases ask of storage, in their words. Two engines keep it (PostgreSQL, and memory for unit tests), held
 * to one contract suite (`tests/contracts/store.contract.ts`).
 *
 * A use case reads first, decides, then writes once: every write method is one transaction, and what it acknowledges
 * is on disk.
 */
export interface Store {
  person(who: PersonRef): Promise<Person | null>

  /** Everything that deciding on an answer needs, in one round trip. */
  answerSheet(who: PersonRef, day: Day, position: number): Promise<AnswerSheet>

  /** A person with what they remember and the deliveries of the days from `since` on. */
  learner(who: PersonRef, since: Day): Promise<Learner | null>

  /** The zones in which at least one active person lives. */
  zones(): Promise<string[]>

  /** Active people of a zone whose wished hour has come and whose day is not decided yet, at most `limit`, in the order (tenant, person); with the deliveries of the last 30 days. */
  peopleToPlan(query: PlanQuery): Promise<Learner[]>

  /** How much is kept about a person. */
  holdings(who: PersonRef): Promise<Holdings>

  /** Everything kept about a person, for their own eyes (GDPR articles 15 and 20). */
  portable(who: PersonRef): Promise<Portable>

  /**
   * An answer with what it changes, in one transaction and one round trip.
   * Its delivery counts as answered. Memory moves with the review only: where that objective was reviewed that day
   * already, it stays as it is.
   * `already`: an answer stands under that key, or the person was erased meanwhile; nothing was changed, not even its
   * review or memory.
   */
  answer(entry: AnswerEntry): Promise<'saved' | 'already'>

  /**
   * Day plans, each on its own. A plan whose delivery already exists leaves it, and its announcement, as they are, but
   * the day counts as decided. Nothing is written for somebody who was erased meanwhile.
   */
  plan(plans: readonly DayPlan[]): Promise<void>

  /** All or nothing. `conflict`: a delivery or an announcement with that key was already there; nothing was changed. */
  save(changes: readonly Change[]): Promise<'saved' | 'conflict'>

  /** Takes the code out: the second call with the same hash finds nothing. `at` in epoch milliseconds. */
  redeemExportCode(codeHash: string, at: number): Promise<Opened | null>

  /** A template for the référent. Sent twice in a day it is kept once. `full`: its organisation has `most` that day; nothing was kept. */
  propose(proposal: KeptProposal, most: number): Promise<'kept' | 'full'>

  /** What was offered, by organisation and day; within a day in no order that tells anything. */
  proposals(): Promise<KeptProposal[]>

  /** Forgets what has been kept long enough (docs/adr/0008-retention.md). Returns rows deleted, by table. */
  purge(limits: PurgeLimits): Promise<Record<string, number>>
}

export interface AnswerSheet {
  person: Person | null
  delivery: Delivery | null
  /** The answer on record for that delivery and its question. */
  answer: Answer | null
  /** What the person remembers of the delivery's objective. */
  memory: ObjectiveMemory | null
}

export interface Learner {
  person: Person
  memories: readonly ObjectiveMemory[]
  /** Deliveries from the day asked for on, oldest first. */
  deliveries: readonly Delivery[]
  /** What waits to be told in place of a daily card. */
  waiting: readonly DayMessage<Announcement>[]
}

export interface PlanQuery {
  zone: string
  /** Local day there. */
  day: Day
  /** Local minute there: people whose wished hour is later are not returned. */
  minute: number
  limit: number
  /** Only people after that one, in the order (tenant, person): how a caller goes on past people it left undecided. */
  after: PersonRef | null
}

export interface AnswerEntry {
  answer: Answer
  /** null: adaptation is off, or the objective was already reviewed that day. */
  review: Review | null
  memory: ObjectiveMemory | null
  /** For the record store. Kept only if the person still agrees at the moment of writing. */
  record?: LearningRecord | undefined
}

export interface DayPlan {
  /** Whose day is decided, through which day. */
  who: PersonRef
  day: Day
  /** null: nothing today (day off, nothing due). */
  card: { delivery: Delivery; announcement: OutboxItem<Announcement> } | null
  /** In place of a card: what waited under that key, which is taken out. With the same outbox key as a card, so that of two servers one speaks. */
  message?: { key: string; announcement: OutboxItem<Announcement> }
}

export type Change =
  /** The whole person, but for their yes to the record store and their wish; use the narrower changes below when only one thing moves, so that two clicks do not undo each other. */
  | { kind: 'person-saved'; person: Person }
  | { kind: 'excluded-changed'; who: PersonRef; excluded: readonly string[] }
  | { kind: 'plain-changed'; who: PersonRef; plain: boolean }
  /** A topic for one of their next cards; null takes it back. */
  | { kind: 'wished'; who: PersonRef; wish: Wish | null }
  /** A card came on that day: a wish that was ripe goes, one made that day for later stays. A plan with a card does the same. */
  | { kind: 'wish-spent'; who: PersonRef; day: Day }
  /** That local day's card is decided: the tick has nothing left to do for them. */
  | { kind: 'day-decided'; who: PersonRef; day: Day }
  | { kind: 'delivered'; delivery: Delivery }
  | { kind: 'delivery-marked'; who: PersonRef; day: Day; position: number; outcome: Delivery['outcome'] }
  /** The person's own tap, and the anonymous count it moves. `before` is what it was. */
  | {
      kind: 'verdict-given'
      who: PersonRef
      day: Day
      position: number
      question: string
      before: Verdict | null
      verdict: Verdict
    }
  /** No author is stored with the text. */
  | { kind: 'error-reported'; tenant: string; question: string; text: string; day: Day }
  | { kind: 'announced'; item: OutboxItem<Announcement> }
  /** To be told on one of their next working days. Under a key that waits already, nothing changes; nor for somebody who is not known. */
  | { kind: 'day-message-queued'; message: DayMessage<Announcement> }
  /** Waiting announcements of a person that no longer make sense. */
  | { kind: 'announcements-dropped'; who: PersonRef }
  /** Template or checklist used: a count per day, without a person. */
  | { kind: 'content-used'; tenant: string; what: 'prompt' | 'checklist'; id: string; version: string; day: Day }
  /** With a series, what it opens is the attestation of that series. */
  | { kind: 'export-code-issued'; who: PersonRef; codeHash: string; expires: number; series?: string | undefined }
  /** For the record store; nothing happens where the person does not agree, or where it is there already. */
  | { kind: 'recorded'; record: LearningRecord }
  /** Their yes or no to the record store; with a no, whatever has not been sent goes. */
  | { kind: 'records-agreed'; who: PersonRef; records: boolean }
  /** What a placement showed known; objectives met already stay as they are. */
  | { kind: 'memories-placed'; who: PersonRef; memories: readonly ObjectiveMemory[] }
  /** Forgets what placements showed known and was never asked since. */
  | { kind: 'placement-undone'; who: PersonRef }
  /** Everything about a person, address included. */
  | { kind: 'erased'; who: PersonRef }

/** Whose the code was, and what it opens: everything kept about them, or an attestation. */
export type Opened = PersonRef & { series?: string }

export interface Holdings {
  answers: number
  reviews: number
  objectives: number
  deliveries: number
  /** Records that wait for the record store. */
  records: number
}

export interface Portable {
  person: Person | null
  answers: Answer[]
  reviews: Review[]
  memories: ObjectiveMemory[]
  deliveries: Delivery[]
  /** Keys and states of messages to the person. */
  messages: { key: string; state: string }[]
  /** What waits to be told in place of a daily card. */
  waiting: { key: string; from: Day; until: Day }[]
  /** How Teams reaches them. */
  address: Record<string, unknown> | null
  /** Export addresses not used yet: until when they work (epoch ms). */
  exportCodes: { expires: number }[]
  /** What waits for the record store, word for word, and the ids of what was sent. */
  records: { id: string; state: 'waiting' | 'sent' | 'failed'; statement: Statement | null }[]
  /** Rooms in which they lead rituals, and what they signed there. */
  /** What they offered, found useful and kept for themselves. */
  gems: { text: string; name: string | null; day: Day; state: GemState; reason: Decline | null; words: string }[]
  useful: { text: string }[]
  keepsakes: { text: string; day: Day }[]
  ritualRooms: string[]
  signed: { occurrence: string; step: number; name: string | null; entry: Entry }[]
  /** What was asked under their answers, never what they said; the day for a month. */
  asides: { topic: string; state: string; day: Day | null }[]
  /** « Si …, alors je … », until it was read again. */
  ifThen: { day: Day; cue: string; plan: string }[]
  /** What they told their colleagues, whom they would rather not meet, and the rounds in which they met somebody. */
  peer: Omit<PeerEntry, keyof PersonRef> | null
  avoids: string[]
  meetings: { fortnight: number; template: Template; step: number; told: boolean }[]
  /** What the organisation's directory says of them. */
  directory: { unit: readonly string[]; roles: readonly string[]; trade: string | null } | null
}

/** No author is stored with it. */
export interface KeptProposal extends Proposal {
  tenant: string
  day: Day
}

export interface PurgeLimits {
  /** Answers given before that instant lose their chosen option and confidence, i.e. the rows go (epoch ms). */
  answersBefore: number
  /** Ledger days before that one go. */
  deliveriesBefore: Day
  /** Memory of people without a review since that day goes. */
  memoryBefore: Day
  /** Outbox rows settled before that instant go (epoch ms). */
  outboxBefore: number
  /** Messages to be told until a day before that one go unsaid. */
  waitingBefore: Day
  /** Proposals of days before that one go. */
  proposalsBefore: Day
}
