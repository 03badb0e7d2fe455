import { type Kysely, sql } from 'kysely'
import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import type { Gem, GemRef, Keepsake } from '../../../core/domain/gems/gem.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'
import type { Gems, Vetting } from '../../../core/ports/gems.ts'
import { affected } from './affected.ts'
import { keyOf, type Tx } from './applied.ts'
import { queueDayMessages } from './delivery-changes.ts'
import { cards, shelf } from './gem-shelf.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Tables } from './tables.ts'
import { lockKnown } from './who.ts'

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** Ids come back from cards, which anybody can write: one of another shape is one that does not exist. */
const isId = ({ id }: { id: string }): boolean => UUID.test(id)

/** The Gems port on PostgreSQL. */
export const postgresGems = (db: Kysely<Tables>): Gems => ({
  propose: (offer, most) =>
    db.transaction().execute(async tx => {
      const { author, text, name, day } = offer
      // Two of one person at once would each find one place left.
      await oneAtATime(tx, 'gem', author.tenant, author.person)
      const own = await tx
        .selectFrom('gem')
        .select(['text', 'day'])
        .where(({ and }) => and(keyOf(author)))
        .execute()
      if (own.some(known => known.text === text)) return 'kept'
      if (own.filter(known => known.day === day).length >= most) return 'full'
      await tx
        .insertInto('gem')
        .values({ ...keyOf(author), text, name, day })
        .execute()
      return 'kept'
    }),

  async gem(ref) {
    if (!isId(ref)) return null
    const row = await db
      .selectFrom('gem')
      .selectAll()
      .where('tenant', '=', ref.tenant)
      .where('id', '=', ref.id)
      .executeTakeFirst()
    return row ? gemOf(row) : null
  },

  shelf: (who, only) => (only === undefined || isId({ id: only }) ? shelf(db, who, only ?? null) : Promise.resolve([])),

  sayUseful: (ref, who, useful) =>
    isId(ref) ? db.transaction().execute(tx => sayUseful(tx, ref, who, useful)) : Promise.resolve(false),

  async withdraw(ref, who) {
    if (!isId(ref)) return false
    const { numDeletedRows } = await db
      .deleteFrom('gem')
      .where(({ and }) => and({ ...keyOf(who), id: ref.id, state: 'proposed' as const }))
      .executeTakeFirst()
    return numDeletedRows > 0n
  },

  vet: (ref, verdict, message) =>
    isId(ref) ? db.transaction().execute(tx => vet(tx, ref, verdict, message)) : Promise.resolve('already'),

  async retire(ref) {
    if (!isId(ref)) return false
    const { numDeletedRows } = await db
      .deleteFrom('gem_lesson')
      .where('tenant', '=', ref.tenant)
      .where('id', '=', ref.id)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },

  cards: tenant => cards(db, tenant),

  async revision(tenant) {
    const { rows } = await sql<{ revision: string | null }>`
      select md5(string_agg(l.id || coalesce(g.name, '') || md5(l.body::text), ',' order by l.id)) as revision
      from gem_lesson l left join gem g on g.tenant = l.tenant and g.id = l.id
      where l.tenant = ${tenant} and l.body->>'kind' = 'card'`.execute(db)
    return rows[0]?.revision ?? ''
  },

  keep: ({ who, text, day }, most) =>
    db.transaction().execute(async tx => {
      await oneAtATime(tx, 'keepsake', who.tenant, who.person)
      const own = await tx
        .selectFrom('keepsake')
        .select('text')
        .where(({ and }) => and(keyOf(who)))
        .execute()
      if (own.some(known => known.text === text)) return 'kept'
      if (own.length >= most) return 'full'
      await tx
        .insertInto('keepsake')
        .values({ ...keyOf(who), text, day })
        .execute()
      return 'kept'
    }),

  keepsakes: (who): Promise<Keepsake[]> =>
    db
      .selectFrom('keepsake')
      .select(['id', 'text', 'day'])
      .where(({ and }) => and(keyOf(who)))
      .orderBy('day', 'desc')
      .orderBy('id')
      .execute(),

  async dropKeepsake(who, id) {
    if (!isId({ id })) return
    await db
      .deleteFrom('keepsake')
      .where(({ and }) => and({ ...keyOf(who), id }))
      .execute()
  },

  purge: async ({ gemsBefore, keepsakesBefore }) => ({
    gem: await affected(
      db,
      sql`
        delete from gem g where day < ${gemsBefore} and (
          name is null or not exists (select from gem_lesson l where l.tenant = g.tenant and l.id = g.id)
        )`,
    ),
    gem_useful: await affected(
      db,
      sql`delete from gem_useful u using gem g where g.id = u.gem and g.day < ${gemsBefore}`,
    ),
    keepsake: await affected(db, sql`delete from keepsake where day < ${keepsakesBefore}`),
  }),
})

type GemRow = Omit<Gem, 'author' | 'tenant'> & PersonRef

const gemOf = ({ tenant, person, id, text, name, day, state, reason, words }: GemRow): Gem => ({
  tenant,
  id,
  author: { tenant, person },
  text,
  name,
  day,
  state,
  reason,
  words,
})

async function sayUseful(tx: Tx, ref: GemRef, { tenant, person }: PersonRef, useful: boolean) {
  await oneAtATime(tx, 'gem', tenant, person)
  const { rows } = await sql<{ found: number }>`
    with found as (
      select id from gem
      where tenant = ${ref.tenant} and id = ${ref.id} and person <> ${person} and state <> 'declined'
      for key share
    ), said as (
      insert into gem_useful (tenant, person, gem)
      select ${tenant}, ${person}, id from found where ${useful}::boolean
      on conflict do nothing
    ), taken as (
      delete from gem_useful u using found
      where not ${useful}::boolean and u.gem = found.id and u.person = ${person}
    )
    select count(*)::int as found from found`.execute(tx)
  return (rows[0]?.found ?? 0) > 0
}

async function vet(tx: Tx, ref: GemRef, verdict: Vetting, message: DayMessage<Announcement> | null) {
  if (message) await lockKnown(tx, message.who)
  const change =
    'lesson' in verdict
      ? { state: verdict.lesson.kind, reason: null, words: '' }
      : { state: 'declined' as const, reason: verdict.reason, words: verdict.words }
  const { numUpdatedRows } = await tx
    .updateTable('gem')
    .set(change)
    .where(({ and }) => and({ tenant: ref.tenant, id: ref.id, state: 'proposed' as const }))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return 'already'
  if ('lesson' in verdict)
    await tx
      .insertInto('gem_lesson')
      .values({ tenant: ref.tenant, id: ref.id, day: verdict.day, body: JSON.stringify(verdict.lesson) })
      .execute()
  if (message) await queueDayMessages(tx, [message])
  return 'vetted'
}
