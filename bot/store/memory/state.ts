import type { Batch } from '../../../core/domain/asides/heard.ts'
import type { IfThen } from '../../../core/domain/asides/if-then.ts'
import type { Mark } from '../../../core/domain/asides/mark.ts'
import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import type { OutboxItem, SendState } from '../../../core/domain/delivery/outbox-item.ts'
import type { GroupFigure } from '../../../core/domain/figures/week-figures.ts'
import type { Gem } from '../../../core/domain/gems/gem.ts'
import type { GemLesson } from '../../../core/domain/gems/lesson.ts'
import type { Answer, Review } from '../../../core/domain/learning/answer.ts'
import type { Delivery, Verdict } from '../../../core/domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Member } from '../../../core/domain/members/member.ts'
import type { NeedCount } from '../../../core/domain/needs/need.ts'
import type { PeerEntry } from '../../../core/domain/peers/peer-entry.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import type { RecordSettlement } from '../../../core/domain/records/settle-record.ts'
import type { Entry } from '../../../core/domain/rituals/entry.ts'
import type { Occurrence } from '../../../core/domain/rituals/occurrence.ts'
import type { Plan } from '../../../core/domain/rituals/plan.ts'
import type { Room, Team } from '../../../core/domain/rituals/room.ts'
import type { SessionResult } from '../../../core/domain/sessions/result.ts'
import type { Session } from '../../../core/domain/sessions/session.ts'
import type { Given } from '../../../core/domain/sessions/tally.ts'
import type { Statement } from '../../../core/domain/xapi/statement.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Address } from '../../../core/ports/addresses.ts'
import type { KeptCalibration } from '../../../core/ports/calibration.ts'
import type { Period } from '../../../core/ports/figures.ts'
import type { MyMeeting } from '../../../core/ports/peers.ts'
import type { KeptProposal } from '../../../core/ports/store.ts'
import type { PersonalTable } from '../personal-tables.ts'
import type { Table } from './table.ts'

export interface OutboxRow extends PersonRef {
  item: OutboxItem<Announcement>
  state: SendState
  attempts: number
  lease: string | null
  leaseUntil: number
  settledAt: number | null
  why: string | null
}

export interface RecordRow extends PersonRef {
  id: string
  /** Null once it is settled: then only its id is kept. */
  statement: Statement | null
  notBefore: number
  notAfter: number
  state: RecordSettlement['state']
  attempts: number
  lease: string | null
  leaseUntil: number
  settledAt: number | null
}

interface PersonalState extends Record<PersonalTable, Table<PersonRef>> {
  person: Table<Person>
  address: Table<PersonRef & { at: Address | 'blocked' }>
  delivery: Table<Delivery>
  answer: Table<Answer>
  review: Table<Review>
  memory: Table<ObjectiveMemory & PersonRef>
  outbox: Table<OutboxRow>
  day_message: Table<PersonRef & Omit<DayMessage<Announcement>, 'who'>>
  export_code: Table<PersonRef & { expires: number; series: string | null }>
  learning_record: Table<RecordRow>
  ritual_host: Table<PersonRef & Room>
  ritual_signed: Table<SignedRow>
  aside_mark: Table<PersonRef & Mark & { quarter: number }>
  if_then: Table<PersonRef & IfThen>
  gem: Table<GemRow>
  gem_useful: Table<PersonRef & { gem: string }>
  keepsake: Table<PersonRef & { id: string; text: string; day: number }>
  peer: Table<PeerEntry>
  peer_avoids: Table<PersonRef & { other: string }>
  peer_meeting: Table<PersonRef & Omit<MyMeeting, 'others'> & { place: number }>
  member: Table<Member>
}

export type GemRow = Omit<Gem, 'author'> & PersonRef

export interface GemLessonRow {
  tenant: string
  id: string
  day: number
  body: GemLesson
}

export interface SignedRow extends PersonRef {
  occurrence: string
  step: number
  id: string
  name: string | null
  entry: Entry
}

interface Quarter {
  tenant: string
  quarter: number
}

export interface OccurrenceRow {
  body: Occurrence
  wakes: number | null
  message: string | null
  people: number
  shown: number
}

/** Everything the three ports keep, for as long as a unit test lasts. */
export interface State extends PersonalState {
  verdict_count: Table<{ tenant: string; question: string; verdict: Verdict; people: number }>
  error_report: Table<{ tenant: string; question: string; text: string; day: number }>
  proposal: Table<KeptProposal>
  gem_lesson: Table<GemLessonRow>
  content_use: Table<{ tenant: string; what: string; id: string; version: string; day: number; uses: number }>
  calibration: Table<KeptCalibration>
  figure_period: Table<Period>
  group_figure: Table<GroupFigure & { tenant: string; start: number }>
  need_count: Table<NeedCount & Quarter>
  need_key: Table<Quarter & { key: Buffer }>
  need_mark: Table<Quarter>
  voice_count: Table<Batch & { tenant: string }>
  peer_round: Table<{ tenant: string; fortnight: number }>
  peer_outcome: Table<{ tenant: string; year: number; met: boolean; people: number }>
  ritual_team: Table<Team>
  ritual_plan: Table<Plan>
  ritual_occurrence: Table<OccurrenceRow>
  ritual_key: Table<{ key: Buffer }>
  ritual_participation: Table<{ tenant: string; occurrence: string; bond: Buffer }>
  ritual_sealed: Table<{ sealed: Buffer }>
  ritual_contribution: Table<{ tenant: string; id: string; occurrence: string; step: number; entry: Entry }>
  session: Table<Session>
  session_seat: Table<{ session: string }>
  session_answer: Table<{ session: string; seat: string; chosen: Given }>
  session_result: Table<SessionResult>
}

export const emptyState = (): State => ({
  person: new Map(),
  address: new Map(),
  delivery: new Map(),
  answer: new Map(),
  review: new Map(),
  memory: new Map(),
  outbox: new Map(),
  day_message: new Map(),
  export_code: new Map(),
  learning_record: new Map(),
  verdict_count: new Map(),
  error_report: new Map(),
  proposal: new Map(),
  content_use: new Map(),
  ritual_host: new Map(),
  ritual_signed: new Map(),
  aside_mark: new Map(),
  if_then: new Map(),
  gem: new Map(),
  gem_useful: new Map(),
  keepsake: new Map(),
  gem_lesson: new Map(),
  peer: new Map(),
  peer_avoids: new Map(),
  peer_meeting: new Map(),
  peer_round: new Map(),
  peer_outcome: new Map(),
  member: new Map(),
  calibration: new Map(),
  figure_period: new Map(),
  group_figure: new Map(),
  need_count: new Map(),
  need_key: new Map(),
  need_mark: new Map(),
  voice_count: new Map(),
  ritual_team: new Map(),
  ritual_plan: new Map(),
  ritual_occurrence: new Map(),
  ritual_key: new Map(),
  ritual_participation: new Map(),
  ritual_sealed: new Map(),
  ritual_contribution: new Map(),
  session: new Map(),
  session_seat: new Map(),
  session_answer: new Map(),
  session_result: new Map(),
})

/** What comes in and goes out is copied: nobody outside holds a piece of the state. */
export const copy = <T>(value: T): T => structuredClone(value)

/** Parts joined so that no two lists of parts give one key. */
export const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts)

export const personKey = ({ tenant, person }: PersonRef): string => keyOf(tenant, person)

export const deliveryKey = ({ tenant, person, day, position }: PersonRef & { day: number; position: number }): string =>
  keyOf(tenant, person, day, position)

export const isOf =
  (who: PersonRef) =>
  (row: PersonRef): boolean =>
    row.tenant === who.tenant && row.person === who.person

/** A person's rows of one table, copied. */
export const rowsOf = <Row extends PersonRef>(table: Table<Row>, who: PersonRef): Row[] =>
  [...table.values()].filter(isOf(who)).map(copy)
