import type { Generated, JSONColumnType } from 'kysely'
import type { IfThen } from '../../../core/domain/asides/if-then.ts'
import type { Mark } from '../../../core/domain/asides/mark.ts'
import type { SendState } from '../../../core/domain/delivery/outbox-item.ts'
import type { Decline, GemState } from '../../../core/domain/gems/gem.ts'
import type { GemLesson } from '../../../core/domain/gems/lesson.ts'
import type { Delivery, Verdict } from '../../../core/domain/learning/delivery.ts'
import type { Confidence, Grade } from '../../../core/domain/learning/grade.ts'
import type { Role } from '../../../core/domain/members/member.ts'
import type { Template } from '../../../core/domain/peers/meeting.ts'
import type { Part, PeerEntry } from '../../../core/domain/peers/peer-entry.ts'
import type { Person } from '../../../core/domain/people/person.ts'
import type { Wish } from '../../../core/domain/people/wish.ts'
import type { RecordSettlement } from '../../../core/domain/records/settle-record.ts'
import type { Entry } from '../../../core/domain/rituals/entry.ts'
import type { Statement } from '../../../core/domain/xapi/statement.ts'

/** The tables as Kysely sees them. Days are integers (`Day`), instants epoch milliseconds, lists and objects jsonb. */
export interface Tables {
  person: PersonTable
  address: Key & { conversation: string | null; service_url: string | null; chat_user: string | null; blocked: boolean }
  delivery: DeliveryTable
  answer: AnswerTable
  review: Key & { objective: string; day: number; grade: Grade }
  memory: MemoryTable
  outbox: OutboxTable
  day_message: Key & { key: string; announcement: Json<object>; from_day: number; until_day: number }
  export_code: Key & { code_hash: string; expires: number; series: string | null }
  learning_record: RecordTable
  installation_key: { name: string; value: string }
  verdict_count: { tenant: string; question: string; verdict: Verdict; people: number }
  error_report: { id: Generated<string>; tenant: string; question: string; text: string; day: number }
  proposal: {
    id: Generated<string>
    tenant: string
    day: number
    title: string
    body: string
    works: string
    fails_where: string
  }
  content_use: { tenant: string; what: string; id: string; version: string; day: number; uses: number }
  aside_mark: Key & {
    topic: string
    state: Mark['state']
    day: number | null
    position: number | null
    quarter: number
  }
  if_then: Key & IfThen
  ritual_host: Key & { conversation: string }
  gem: GemTable
  gem_useful: Key & { gem: string }
  gem_lesson: { tenant: string; id: string; day: number; body: Json<GemLesson> }
  keepsake: Key & { id: Generated<string>; text: string; day: number }
  ritual_signed: Key & { occurrence: string; step: number; id: string; name: string | null; entry: Json<Entry> }
  peer: Key & {
    name: string | null
    listed: boolean
    helps: Json<string[]>
    wants: Json<string[]>
    meets: PeerEntry['meets']
    part: Part
  }
  peer_avoids: Key & { other: string }
  peer_meeting: Key & { fortnight: number; place: number; template: Template; step: number; told: boolean }
  member: Key & { unit: Json<string[]>; roles: Json<Role[]>; trade: string | null }
}

interface Key {
  tenant: string
  person: string
}

/** A list or an object: read as itself, written as JSON text. */
type Json<T extends object> = JSONColumnType<T, string, string>

interface GemTable extends Key {
  id: Generated<string>
  text: string
  name: string | null
  day: number
  state: Generated<GemState>
  reason: Generated<Decline | null>
  words: Generated<string>
}

interface PersonTable extends Key {
  state: Person['state']
  language: Person['language']
  trade: string | null
  level: Person['level']
  topics: Json<string[]>
  hour: number
  workdays: Json<number[]>
  zone: string
  territory: Person['territory']
  budget: Person['budget']
  plain: boolean
  adaptation: boolean
  records: boolean
  paused: number | null
  leave: JSONColumnType<{ from: number; back: number } | null, string | null, string | null>
  wish: JSONColumnType<Wish | null, string | null, string | null>
  excluded: Json<string[]>
  joined: number
  planned_through: number
}

interface DeliveryTable extends Key {
  day: number
  position: number
  objective: string
  question: string
  reason: Json<Delivery['reason']>
  outcome: Delivery['outcome']
  verdict: Delivery['verdict']
}

interface AnswerTable extends Key {
  day: number
  position: number
  question: string
  chosen: Json<string[]>
  confidence: Confidence | null
  was_right: boolean | null
  hour: number
}

interface MemoryTable extends Key {
  objective: string
  stability: number
  difficulty: number
  last_day: number
  last_grade: Grade
  reviews: number
  lapses: number
}

interface OutboxTable extends Key {
  key: string
  announcement: Json<object>
  policy: string
  not_before: number
  not_after: number
  state: SendState
  attempts: number
  lease: string | null
  lease_until: number | null
  settled_at: number | null
  why: string | null
}

interface RecordTable extends Key {
  id: string
  statement: JSONColumnType<Statement, string, string> | null
  state: RecordSettlement['state']
  attempts: number
  not_before: number
  not_after: number
  lease: string | null
  lease_until: number | null
  settled_at: number | null
  why: string | null
}
