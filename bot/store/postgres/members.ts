import { type Kysely, sql } from 'kysely'
import type { Member, Role } from '../../../core/domain/members/member.ts'
import type { Members } from '../../../core/ports/members.ts'
import { keyOf } from './applied.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Tables } from './tables.ts'

interface Row {
  tenant: string
  person: string
  unit: string[]
  roles: Role[]
  trade: string | null
}

/** The Members port on PostgreSQL. */
export const postgresMembers = (db: Kysely<Tables>): Members => ({
  async members(tenant) {
    const rows = await db.selectFrom('member').selectAll().where('tenant', '=', tenant).orderBy('person').execute()
    return rows.map(memberOf)
  },

  async anybody(tenant) {
    const first = await db
      .selectFrom('member')
      .select('person')
      .where('tenant', '=', tenant)
      .limit(1)
      .executeTakeFirst()
    return first !== undefined
  },

  async member(who) {
    const row = await db
      .selectFrom('member')
      .selectAll()
      .where(({ and }) => and(keyOf(who)))
      .executeTakeFirst()
    return row ? memberOf(row) : null
  },

  replaceMembers: (tenant, members) =>
    db.transaction().execute(async tx => {
      // Two imports at once: the second waits, and stands.
      await oneAtATime(tx, 'members', tenant)
      await tx.deleteFrom('member').where('tenant', '=', tenant).execute()
      const rows = members.map(({ person, unit, roles, trade }) => ({ person, unit, roles, trade: trade ?? null }))
      await sql`
        insert into member (tenant, person, unit, roles, trade)
        select ${tenant}, person, unit, roles, trade
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(person text, unit jsonb, roles jsonb, trade text)
      `.execute(tx)
    }),
})

const memberOf = ({ tenant, person, unit, roles, trade }: Row): Member => ({
  tenant,
  person,
  unit,
  roles,
  ...(trade !== null && { trade }),
})
