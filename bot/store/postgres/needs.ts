import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { NeedCount } from '../../../core/domain/needs/need.ts'
import type { Figures, Period } from '../../../core/ports/figures.ts'
import { needMark } from '../need-mark.ts'
import type { Tx } from './applied.ts'
import type { Tables } from './tables.ts'

interface Quarter {
  tenant: string
  quarter: number
}

/** « De quoi avez-vous besoin ? »: one answer a person and quarter, and only counts of them. */
export function needs(db: Kysely<Tables>): Pick<Figures, 'giveNeed' | 'quartersDue' | 'needs'> {
  return {
    giveNeed: ({ who, quarter, trade, need }) =>
      db.transaction().execute(async tx => {
        const { tenant } = who
        const key = await keyOf(tx, { tenant, quarter })
        if (!key) return 'over'
        const { numAffectedRows } = await sql`
          insert into need_mark (tenant, quarter, mark) values (${tenant}, ${quarter}, ${needMark(key, who)})
          on conflict do nothing`.execute(tx)
        if (Number(numAffectedRows) === 0) return 'already'
        await sql`
          insert into need_count as c (tenant, quarter, trade, need, people)
          values (${tenant}, ${quarter}, ${trade}, ${need}, 1)
          on conflict (tenant, quarter, trade, need) do update set people = c.people + 1`.execute(tx)
        return 'kept'
      }),

    async quartersDue(before) {
      const { rows } = await sql<Quarter>`
        select tenant, quarter from need_key where quarter < ${before} order by tenant, quarter`.execute(db)
      return rows
    },

    async needs(tenant, quarter) {
      const { rows } = await sql<NeedCount>`
        select trade, need, people from need_count
        where tenant = ${tenant} and quarter = ${quarter} order by trade, need`.execute(db)
      return rows
    },
  }
}

/** Made by the first who answers; null once the quarter is published. Whoever answers queues behind its publication. */
async function keyOf(tx: Tx, { tenant, quarter }: Quarter): Promise<Buffer | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`needs/${tenant}`}, 0))`.execute(tx)
  const { rows } = await sql<{ key: Buffer }>`
    select key from need_key where tenant = ${tenant} and quarter = ${quarter}`.execute(tx)
  if (rows[0]) return rows[0].key
  const over = await sql`
    select from figure_period where tenant = ${tenant} and kind = 'quarter' and start >= ${quarter}`.execute(tx)
  if (over.rows.length > 0) return null
  const key = randomBytes(32)
  await sql`insert into need_key (tenant, quarter, key) values (${tenant}, ${quarter}, ${key})`.execute(tx)
  return key
}

/** The counts, the marks and the key. */
export async function forgetQuarter(tx: Tx, { tenant, start }: Period): Promise<void> {
  for (const table of ['need_key', 'need_mark', 'need_count'])
    await sql`delete from ${sql.table(table)} where tenant = ${tenant} and quarter = ${start}`.execute(tx)
}
