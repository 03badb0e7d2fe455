import type { OutboxItem, SendState } from '../../../core/domain/delivery/outbox-item.ts'
import type { Answer, Review } from '../../../core/domain/learning/answer.ts'
import type { Delivery, Verdict } from '../../../core/domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import type { RecordSettlement } from '../../../core/domain/records/settle-record.ts'
import type { Entry } from '../../../core/domain/rituals/entry.ts'
import type { Occurrence } from '../../../core/domain/rituals/occurrence.ts'
import type { Plan } from '../../../core/domain/rituals/plan.ts'
import type { Room, Team } from '../../../core/domain/rituals/room.ts'
import type { Statement } from '../../../core/domain/xapi/statement.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Address } from '../../../core/ports/addresses.ts'
import type { KeptCalibration } from '../../../core/ports/calibration.ts'
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
  export_code: Table<PersonRef & { expires: number; series: string | null }>
  learning_record: Table<RecordRow>
  ritual_host: Table<PersonRef & Room>
  ritual_signed: Table<SignedRow>
}

export interface SignedRow extends PersonRef {
  occurrence: string
  step: number
  id: string
  name: string | null
  entry: Entry
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
  content_use: Table<{ tenant: string; what: string; id: string; version: string; day: number; uses: number }>
  calibration: Table<KeptCalibration>
  ritual_team: Table<Team>
  ritual_plan: Table<Plan>
  ritual_occurrence: Table<OccurrenceRow>
  ritual_key: Table<{ key: Buffer }>
  ritual_participation: Table<{ tenant: string; occurrence: string; bond: Buffer }>
  ritual_sealed: Table<{ sealed: Buffer }>
  ritual_contribution: Table<{ tenant: string; id: string; occurrence: string; step: number; entry: Entry }>
}

export const emptyState = (): State => ({
  person: new Map(),
  address: new Map(),
  delivery: new Map(),
  answer: new Map(),
  review: new Map(),
  memory: new Map(),
  outbox: new Map(),
  export_code: new Map(),
  learning_record: new Map(),
  verdict_count: new Map(),
  error_report: new Map(),
  proposal: new Map(),
  content_use: new Map(),
  ritual_host: new Map(),
  ritual_signed: new Map(),
  calibration: new Map(),
  ritual_team: new Map(),
  ritual_plan: new Map(),
  ritual_occurrence: new Map(),
  ritual_key: new Map(),
  ritual_participation: new Map(),
  ritual_sealed: new Map(),
  ritual_contribution: new Map(),
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
