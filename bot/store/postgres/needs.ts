import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { NeedCount } from '../../../core/domain/needs/need.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Figures, Period } from '../../../core/ports/figures.ts'
import { needMark } from '../need-mark.ts'
import { affected } from './affected.ts'
import type { Tx } from './applied.ts'
import { oneAtATime } from './one-at-a-time.ts'
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
        const marked = sql`
          insert into need_mark (tenant, quarter, mark) values (${tenant}, ${quarter}, ${needMark(key, who)})
          on conflict do nothing`
        if ((await affected(tx, marked)) === 0) return 'already'
        await sql`
          insert into need_count (tenant, quarter, trade, need, people)
          values (${tenant}, ${quarter}, ${trade}, ${need}, 0) on conflict do nothing`.execute(tx)
        // All rows are written anew: which one moved is not told by its transaction, which wrote the mark too.
        await sql`
          update need_count set people = people + (trade = ${trade} and need = ${need})::int
          where tenant = ${tenant} and quarter = ${quarter}`.execute(tx)
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

/** Of who is erased, that they answered: as long as there is a key, it tells. What was counted names nobody. */
export async function forgetMarks(tx: Tx, who: PersonRef): Promise<void> {
  const { tenant } = who
  await oneAtATime(tx, 'needs', tenant)
  const { rows } = await sql<{ quarter: number; key: Buffer }>`
    select quarter, key from need_key where tenant = ${tenant}`.execute(tx)
  for (const { quarter, key } of rows)
    await sql`
      delete from need_mark
      where tenant = ${tenant} and quarter = ${quarter} and mark = ${needMark(key, who)}`.execute(tx)
}

/** Made by the first who answers; null once the quarter is published. Whoever answers queues behind its publication. */
async function keyOf(tx: Tx, { tenant, quarter }: Quarter): Promise<Buffer | null> {
  await oneAtATime(tx, 'needs', tenant)
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
