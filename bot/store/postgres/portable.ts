import type { Kysely } from 'kysely'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Holdings, Portable } from '../../../core/ports/store.ts'
import type { PersonalTable } from '../personal-tables.ts'
import { keyOf } from './applied.ts'
import { answerOf, deliveryOf, memoryOf, personOf, reviewOf } from './rows.ts'
import type { Tables } from './tables.ts'

type Reader = (db: Kysely<Tables>, who: PersonRef) => Promise<Partial<Portable>>

/** What each personal table contributes to the export. A table without a reader does not compile. */
const READERS: Record<PersonalTable, Reader> = {
  person: async (db, who) => {
    const row = await db
      .selectFrom('person')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
      .executeTakeFirst()
    return { person: row ? personOf(row) : null }
  },
  address: async (db, who) => {
    const row = await db
      .selectFrom('address')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
      .executeTakeFirst()
    if (!row) return { address: null }
    const { conversation, service_url: serviceUrl, chat_user: user, blocked } = row
    return { address: { conversation, serviceUrl, user, blocked } }
  },
  delivery: async (db, who) => {
    const rows = db
      .selectFrom('delivery')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
    return { deliveries: (await rows.orderBy('day').orderBy('position').execute()).map(deliveryOf) }
  },
  answer: async (db, who) => {
    const rows = db
      .selectFrom('answer')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
    return { answers: (await rows.orderBy('day').orderBy('position').orderBy('question').execute()).map(answerOf) }
  },
  review: async (db, who) => {
    const rows = db
      .selectFrom('review')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
    return { reviews: (await rows.orderBy('day').orderBy('objective').execute()).map(reviewOf) }
  },
  memory: async (db, who) => {
    const rows = db
      .selectFrom('memory')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
    return { memories: (await rows.orderBy('objective').execute()).map(memoryOf) }
  },
  outbox: async (db, who) => {
    const rows = db
      .selectFrom('outbox')
      .select(['key', 'state'])
      .where(({ and }) => and(keyOf(who)))
    return { messages: await rows.orderBy('not_before').orderBy('key').execute() }
  },
  day_message: async (db, who) => {
    const rows = db
      .selectFrom('day_message')
      .select(['key', 'from_day as from', 'until_day as until'])
      .where(({ and }) => and(keyOf(who)))
    return { waiting: await rows.orderBy('key').execute() }
  },
  learning_record: async (db, who) => {
    const rows = db
      .selectFrom('learning_record')
      .select(['id', 'state', 'statement'])
      .where(({ and }) => and(keyOf(who)))
    return { records: await rows.orderBy('id').execute() }
  },
  export_code: async (db, who) => {
    const rows = db
      .selectFrom('export_code')
      .select('expires')
      .where(({ and }) => and(keyOf(who)))
    return { exportCodes: await rows.orderBy('expires').execute() }
  },
  gem: async (db, who) => {
    const rows = db
      .selectFrom('gem')
      .select(['text', 'name', 'day', 'state', 'reason', 'words'])
      .where(({ and }) => and(keyOf(who)))
    return { gems: await rows.orderBy('day').orderBy('id').execute() }
  },
  gem_useful: async (db, { tenant, person }) => {
    const rows = db
      .selectFrom('gem_useful')
      .innerJoin('gem', 'gem.id', 'gem_useful.gem')
      .select('gem.text')
      .where('gem_useful.tenant', '=', tenant)
      .where('gem_useful.person', '=', person)
    return { useful: await rows.orderBy('gem.id').execute() }
  },
  keepsake: async (db, who) => {
    const rows = db
      .selectFrom('keepsake')
      .select(['text', 'day'])
      .where(({ and }) => and(keyOf(who)))
    return { keepsakes: await rows.orderBy('day').orderBy('id').execute() }
  },
  ritual_host: async (db, who) => {
    const rows = db
      .selectFrom('ritual_host')
      .select('conversation')
      .where(({ and }) => and(keyOf(who)))
    return { ritualRooms: (await rows.orderBy('conversation').execute()).map(row => row.conversation) }
  },
  ritual_signed: async (db, who) => {
    const rows = db
      .selectFrom('ritual_signed')
      .select(['occurrence', 'step', 'name', 'entry'])
      .where(({ and }) => and(keyOf(who)))
    return { signed: await rows.orderBy('occurrence').orderBy('step').execute() }
  },
  peer: async (db, who) => {
    const row = await db
      .selectFrom('peer')
      .select(['name', 'listed', 'helps', 'wants', 'meets', 'part'])
      .where(({ and }) => and(keyOf(who)))
      .executeTakeFirst()
    return { peer: row ?? null }
  },
  peer_avoids: async (db, who) => {
    const rows = db
      .selectFrom('peer_avoids')
      .select('other')
      .where(({ and }) => and(keyOf(who)))
    return { avoids: (await rows.orderBy('other').execute()).map(({ other }) => other) }
  },
  peer_meeting: async (db, who) => {
    const rows = db
      .selectFrom('peer_meeting')
      .select(['fortnight', 'template', 'step', 'told'])
      .where(({ and }) => and(keyOf(who)))
    return { meetings: await rows.orderBy('fortnight').execute() }
  },
  aside_mark: async (db, who) => {
    const rows = db
      .selectFrom('aside_mark')
      .select(['topic', 'state', 'day'])
      .where(({ and }) => and(keyOf(who)))
    return { asides: await rows.orderBy('topic').execute() }
  },
  if_then: async (db, who) => {
    const rows = db
      .selectFrom('if_then')
      .select(['day', 'cue', 'plan'])
      .where(({ and }) => and(keyOf(who)))
    return { ifThen: await rows.execute() }
  },
  member: async (db, who) => {
    const row = await db
      .selectFrom('member')
      .select(['unit', 'roles', 'trade'])
      .where(({ and }) => and(keyOf(who)))
      .executeTakeFirst()
    return { directory: row ?? null }
  },
}

const NOTHING: Portable = {
  person: null,
  answers: [],
  reviews: [],
  memories: [],
  deliveries: [],
  messages: [],
  waiting: [],
  address: null,
  exportCodes: [],
  records: [],
  gems: [],
  useful: [],
  keepsakes: [],
  ritualRooms: [],
  signed: [],
  asides: [],
  ifThen: [],
  directory: null,
  peer: null,
  avoids: [],
  meetings: [],
}

/** Everything kept about a person, as it stood at one moment. */
export const portableReader =
  (db: Kysely<Tables>) =>
  (who: PersonRef): Promise<Portable> =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async tx => {
        let found = NOTHING
        for (const read of Object.values(READERS)) found = { ...found, ...(await read(tx, who)) }
        return found
      })

export const holdingsReader =
  (db: Kysely<Tables>) =>
  async (who: PersonRef): Promise<Holdings> => {
    const { fn } = db
    const countIn = (table: 'answer' | 'review' | 'memory' | 'delivery' | 'learning_record') =>
      db
        .selectFrom(table)
        .select(fn.countAll<number>().as('rows'))
        .where(({ and }) => and(keyOf(who)))
    const row = await db
      .selectNoFrom([
        countIn('answer').as('answers'),
        countIn('review').as('reviews'),
        countIn('memory').as('objectives'),
        countIn('delivery').as('deliveries'),
        countIn('learning_record').where('state', '=', 'waiting').as('records'),
      ])
      .executeTakeFirstOrThrow()
    return {
      answers: row.answers ?? 0,
      reviews: row.reviews ?? 0,
      objectives: row.objectives ?? 0,
      deliveries: row.deliveries ?? 0,
      records: row.records ?? 0,
    }
  }
