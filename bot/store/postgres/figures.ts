import { type Kysely, sql } from 'kysely'
import type { GroupFigure } from '../../../core/domain/figures/week-figures.ts'
import type { Figures, Period, PublishedFigure } from '../../../core/ports/figures.ts'
import { affected } from './affected.ts'
import type { Tx } from './applied.ts'
import { countWeek } from './count-week.ts'
import { forgetQuarter, needs } from './needs.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** The Figures port on PostgreSQL. What looks at people is in `count-week.ts` and in `needs.ts`. */
export const postgresFigures = (db: Db): Figures => ({
  async weeksDue(monday) {
    // From one organisation to the next along the key: the directory may be long, and this is asked every minute.
    const { rows } = await sql<{ tenant: string; last: number | null }>`
      with recursive known as (
        (select tenant from member order by tenant limit 1)
        union all
        select (select m.tenant from member m where m.tenant > known.tenant order by m.tenant limit 1)
        from known where known.tenant is not null
      )
      select tenant, last from known
      cross join lateral (
        select max(start) as last from figure_period p where p.tenant = known.tenant and p.kind = 'week'
      ) of_tenant
      where tenant is not null and (last is null or last < ${monday})`.execute(db)
    return rows
  },

  tallies: week => countWeek(db, week),

  publish: (period, figures) =>
    db.transaction().execute(async tx => {
      if (!(await take(tx, period))) return 'already'
      await insert(tx, period, figures)
      if (period.kind === 'quarter') await forgetQuarter(tx, period)
      return 'published'
    }),

  async published(tenant, since) {
    const { rows } = await sql<PublishedFigure>`
      select start, subject, unit, people, shares, held from group_figure
      where tenant = ${tenant} and start >= ${since}
      order by start, subject, unit`.execute(db)
    return rows
  },

  ...needs(db),

  purge: async before => ({ group_figure: await affected(db, sql`delete from group_figure where start < ${before}`) }),
})

/** False: the period is published, or another server is publishing it and this one waited for it. */
async function take(tx: Tx, { tenant, kind, start }: Period): Promise<boolean> {
  const taken = sql`
    insert into figure_period (tenant, kind, start) values (${tenant}, ${kind}, ${start})
    on conflict do nothing`
  return (await affected(tx, taken)) > 0
}

async function insert(tx: Tx, { tenant, start }: Period, figures: readonly GroupFigure[]): Promise<void> {
  await sql`
    insert into group_figure (tenant, start, subject, unit, people, shares, held)
    select ${tenant}, ${start}, subject, unit, people, shares, held
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as f(subject text, unit jsonb, people integer, shares jsonb, held integer)`.execute(tx)
}
