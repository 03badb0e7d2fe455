import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { PurgeLimits } from '../../../core/ports/store.ts'
import { affected } from './affected.ts'
import type { Tables } from './tables.ts'

/** Each table on its own: a purge that is interrupted is simply done again the next day. */
export const purger =
  (db: Kysely<Tables>) =>
  async (limits: PurgeLimits): Promise<Record<string, number>> => {
    const gone = (statement: RawBuilder<unknown>) => affected(db, statement)
    return {
      answer: await gone(sql`delete from answer where hour < ${limits.answersBefore}`),
      delivery: await gone(sql`delete from delivery where day < ${limits.deliveriesBefore}`),
      ...(await forgetIdle(db, limits)),
      outbox: await gone(sql`delete from outbox where settled_at < ${limits.outboxBefore}`),
      learning_record: await gone(
        sql`delete from learning_record where least(settled_at, not_after) < ${limits.outboxBefore}`,
      ),
      day_message: await gone(sql`delete from day_message where until_day < ${limits.waitingBefore}`),
      wish: await gone(sql`update person set wish = null where (wish->>'until')::int < ${limits.waitingBefore}`),
      proposal: await gone(sql`delete from proposal where day < ${limits.proposalsBefore}`),
      export_code: await gone(sql`delete from export_code where expires < ${limits.outboxBefore}`),
    }
  }

/**
 * Memory and the reviews it is computed from go together, for people who have had no review since the limit. So does
 * what a placement showed known, for those who never answered.
 */
async function forgetIdle(db: Kysely<Tables>, { memoryBefore }: PurgeLimits) {
  const { rows } = await sql<{ memory: number; review: number }>`
    with idle as (
      select tenant, person from review group by tenant, person having max(day) < ${memoryBefore}
    ), placed as (
      select distinct tenant, person from memory m
      where reviews = 0 and last_day < ${memoryBefore}
        and not exists (select from review r where r.tenant = m.tenant and r.person = m.person)
    ), forgotten as (
      delete from memory using (select * from idle union all select * from placed) gone
      where memory.tenant = gone.tenant and memory.person = gone.person returning 1
    ), unreviewed as (
      delete from review using idle where review.tenant = idle.tenant and review.person = idle.person returning 1
    )
    select (select count(*) from forgotten) as memory, (select count(*) from unreviewed) as review`.execute(db)
  return { memory: rows[0]?.memory ?? 0, review: rows[0]?.review ?? 0 }
}
