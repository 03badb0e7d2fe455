import type { OutboxItem, SendState } from '../../../core/domain/delivery/outbox-item.ts'
import type { Answer, Review } from '../../../core/domain/learning/answer.ts'
import type { Delivery, Verdict } from '../../../core/domain/learning/delivery.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Address } from '../../../core/ports/addresses.ts'
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

interface PersonalState extends Record<PersonalTable, Table<PersonRef>> {
  person: Table<Person>
  address: Table<PersonRef & { at: Address | 'blocked' }>
  delivery: Table<Delivery>
  answer: Table<Answer>
  review: Table<Review>
  memory: Table<ObjectiveMemory & PersonRef>
  outbox: Table<OutboxRow>
  export_code: Table<PersonRef & { expires: number }>
}

/** Everything the three ports keep, for as long as a unit test lasts. */
export interface State extends PersonalState {
  verdict_count: Table<{ tenant: string; question: string; verdict: Verdict; people: number }>
  error_report: Table<{ tenant: string; question: string; text: string; day: number }>
  content_use: Table<{ tenant: string; what: string; id: string; version: string; day: number; uses: number }>
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
  verdict_count: new Map(),
  error_report: new Map(),
  content_use: new Map(),
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
