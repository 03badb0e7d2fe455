import { type Kysely, sql } from 'kysely'
import type { Tally } from '../../../core/domain/figures/tally.ts'
import type { Held } from '../../../core/domain/figures/week-figures.ts'
import type { Unit } from '../../../core/domain/members/member.ts'
import type { Counted, Figures } from '../../../core/ports/figures.ts'
import type { Tables } from './tables.ts'

type Week = Parameters<Figures['tallies']>[0]
type Db = Kysely<Tables>

/** The one place that counts people by unit. Ids stay in the database: only units and numbers come out. */
export async function countWeek(db: Db, week: Week): Promise<Counted> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => ({
      active: await active(tx, week),
      hard: await hard(tx, week),
      members: await members(tx, week),
      held: await held(tx, week),
    }))
}

interface YesNo {
  unit: Unit
  yes: number
  no: number
}
const tallyOf = ({ unit, yes, no }: YesNo): Tally => ({ unit, counts: [yes, no] })

/**
 * Somebody who is away, or joined later, counts neither way, unless they came all the same. Outside the directory, one
 * is of the organisation.
 */
async function active(db: Db, { tenant, monday }: Week): Promise<Tally[]> {
  const { rows } = await sql<YesNo>`
    with learned as (
      select distinct person from answer where tenant = ${tenant} and day between ${monday} and ${monday + 6}
    )
    select coalesce(m.unit, '[]') as unit,
      count(l.person)::integer as yes, (count(*) - count(l.person))::integer as no
    from person p
    left join member m on m.tenant = p.tenant and m.person = p.person
    left join learned l on l.person = p.person
    where p.tenant = ${tenant} and p.state = 'active'
      and (l.person is not null or (p.paused is null and p.joined <= ${monday + 6}))
    group by 1 order by 1`.execute(db)
  return rows.map(tallyOf)
}

/** First tries only: what is seen again says how memory fares, not what is hard. */
async function hard(db: Db, { tenant, monday, seriesOf }: Week): Promise<Counted['hard']> {
  const objectives = JSON.stringify([...seriesOf].map(([objective, series]) => ({ objective, series })))
  const { rows } = await sql<YesNo & { series: string }>`
    with tries as (
      select r.person, s.series, count(*) as all_of_them, count(*) filter (where r.grade = 1) as not_yet
      from review r
      join jsonb_to_recordset(${objectives}::jsonb) as s(objective text, series text) on s.objective = r.objective
      where r.tenant = ${tenant} and r.day between ${monday} and ${monday + 6}
        and not exists (
          select from review e
          where e.tenant = r.tenant and e.person = r.person and e.objective = r.objective and e.day < r.day
        )
        and exists (
          select from person p where p.tenant = r.tenant and p.person = r.person and p.state = 'active'
        )
      group by r.person, s.series
    )
    select t.series, coalesce(m.unit, '[]') as unit,
      count(*) filter (where 2 * not_yet >= all_of_them)::integer as yes,
      count(*) filter (where 2 * not_yet < all_of_them)::integer as no
    from tries t left join member m on m.tenant = ${tenant} and m.person = t.person
    group by 1, 2 order by 1, 2`.execute(db)
  const series = [...new Set(rows.map(row => row.series))]
  return series.map(id => ({ series: id, tallies: rows.filter(row => row.series === id).map(tallyOf) }))
}

async function members(db: Db, { tenant }: Week): Promise<Tally[]> {
  const { rows } = await sql<{ unit: Unit; people: number }>`
    select unit, count(*)::integer as people from member where tenant = ${tenant} group by unit order by unit
  `.execute(db)
  return rows.map(({ unit, people }) => ({ unit, counts: [people] }))
}

async function held(db: Db, { tenant, monday }: Week): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select o.body -> 'script' ->> 'id' as ritual, coalesce((
      select jsonb_agg(distinct m.unit) from ritual_host h
      join member m on m.tenant = h.tenant and m.person = h.person
      where h.tenant = o.tenant and h.conversation = o.conversation
    ), '[]') as units
    from ritual_occurrence o
    where o.tenant = ${tenant} and o.state = 'done' and o.ended between ${monday} and ${monday + 6}
    order by 1, 2`.execute(db)
  return rows
}
