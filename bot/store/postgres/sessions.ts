import { type Kysely, sql } from 'kysely'
import { localTime } from '../../../core/domain/calendar/local-time.ts'
import { resultsOf, type SessionResult } from '../../../core/domain/sessions/result.ts'
import { isAnswer, type Session, takesAnswers } from '../../../core/domain/sessions/session.ts'
import type { Given } from '../../../core/domain/sessions/tally.ts'
import type { Sessions } from '../../../core/ports/sessions.ts'
import { affected } from './affected.ts'
import type { Tx } from './applied.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** The Sessions port on PostgreSQL: who leads. What devices do is below. */
export const postgresSessions = (db: Db): Sessions => ({ ...steps(db), ...seats(db), ...ends(db) })

function steps(db: Db): Pick<Sessions, 'open' | 'hosted' | 'move'> {
  return {
    open: (session, at, most) =>
      db.transaction().execute(async tx => {
        const { id, tenant, code, expires, revision } = session
        // Two at once would each find one place left.
        await oneAtATime(tx, 'session', tenant)
        const { rows } = await sql<{ n: number }>`
          select count(*)::integer as n from session
          where tenant = ${tenant} and expires > ${at} and body->>'phase' <> 'over'`.execute(tx)
        if ((rows[0]?.n ?? 0) >= most) return 'full'
        const made = await sql`
          insert into session (id, tenant, code, expires, revision, body)
          values (${id}, ${tenant}, ${code}, ${expires}, ${revision}, ${JSON.stringify(session)})
          on conflict do nothing returning 1`.execute(tx)
        return made.rows.length > 0 ? 'opened' : 'taken'
      }),
    async hosted(id, at) {
      const { rows } = await sql<{ session: Session; seats: number; answers: number }>`
        select body as session,
          (select count(*)::integer from session_seat where session = id) as seats,
          (select count(*)::integer from session_answer where session = id) as answers
        from session where id = ${id} and expires > ${at}`.execute(db)
      return rows[0] ?? null
    },
    move: ({ id, revision, at }, decide) =>
      db.transaction().execute(async tx => {
        const { rows } = await sql<{ body: Session }>`
          select body from session where id = ${id} and revision = ${revision} and expires > ${at} for update`.execute(
          tx,
        )
        const before = rows[0]?.body
        const after = before && decide(before, await givenIn(tx, id))
        if (!before || !after) return 'already'
        await sql`
          update session set revision = ${after.revision}, body = ${JSON.stringify(after)} where id = ${id}`.execute(tx)
        if (after.phase !== before.phase || after.mode !== before.mode)
          await sql`delete from session_answer where session = ${id}`.execute(tx)
        if (after.phase === 'over') await close(tx, after, at)
        return 'moved'
      }),
  }
}

/** In no order that tells anything. */
async function givenIn(tx: Tx, id: string): Promise<Given[]> {
  const { rows } = await sql<{ chosen: number[] }>`
    select chosen from session_answer where session = ${id} order by md5(seat)`.execute(tx)
  return rows.map(({ chosen }) => chosen)
}

function seats(db: Db): Pick<Sessions, 'sit' | 'seated' | 'rise' | 'answer'> {
  return {
    sit: ({ code, seat, at, most }) =>
      db.transaction().execute(async tx => {
        const { rows } = await sql<{ id: string }>`
          select id from session
          where code = ${code} and expires > ${at} and body->>'phase' <> 'over' for update`.execute(tx)
        const id = rows[0]?.id
        if (id === undefined) return 'unknown'
        const made = await sql`
          insert into session_seat (seat, session)
          select ${seat}, ${id} where (select count(*) from session_seat where session = ${id}) < ${most}
          returning 1`.execute(tx)
        return made.rows.length > 0 ? 'seated' : 'full'
      }),
    async seated(seat, at) {
      const { rows } = await sql<{ session: Session; chosen: number[] | null }>`
        select s.body as session, a.chosen from session_seat t
        join session s on s.id = t.session and s.expires > ${at}
        left join session_answer a on a.session = t.session and a.seat = t.seat
        where t.seat = ${seat}`.execute(db)
      return rows[0] ?? null
    },
    async rise(seat) {
      await sql`delete from session_seat where seat = ${seat}`.execute(db)
    },
    answer: ({ seat, question, chosen, at, most }) =>
      db.transaction().execute(async tx => {
        // A step waits until this answer is written, and this answer until a step is made: none is lost between them.
        const { rows } = await sql<{ session: Session; answers: number; again: boolean }>`
          select s.body as session,
            (select count(*)::integer from session_answer where session = s.id) as answers,
            exists (select from session_answer where session = s.id and seat = ${seat}) as again
          from session_seat t join session s on s.id = t.session and s.expires > ${at}
          where t.seat = ${seat} for share of s`.execute(tx)
        const found = rows[0]
        if (!found) return 'unknown'
        const { session, answers, again } = found
        if (!takesAnswers(session, question) || !isAnswer(session, chosen)) return 'over'
        if (answers >= most && !again) return 'full'
        await sql`
          insert into session_answer (session, seat, chosen) values (${session.id}, ${seat}, ${JSON.stringify(chosen)})
          on conflict (session, seat) do update set chosen = excluded.chosen`.execute(tx)
        return 'kept'
      }),
  }
}

function ends(db: Db): Pick<Sessions, 'closeOverdue' | 'results' | 'purge'> {
  return {
    closeOverdue: (at, limit) =>
      db.transaction().execute(async tx => {
        const { rows } = await sql<{ body: Session }>`
          select body from session where expires <= ${at} order by expires limit ${limit}
          for update skip locked`.execute(tx)
        for (const { body } of rows) {
          if (body.phase !== 'over') await close(tx, body, at)
          await sql`delete from session where id = ${body.id}`.execute(tx)
        }
        return rows.length
      }),
    async results(tenant) {
      const { rows } = await sql<SessionResult>`
        select tenant, week, series, question, given_by as by, people, counts from session_result
        where tenant = ${tenant} order by week, series, question, id`.execute(db)
      return rows
    },
    purge: async before => ({
      session_result: await affected(db, sql`delete from session_result where week < ${before}`),
    }),
  }
}

/** Seats and answers go; the group's results stay. */
async function close(tx: Tx, session: Session, at: number): Promise<void> {
  await sql`delete from session_seat where session = ${session.id}`.execute(tx)
  await sql`delete from session_answer where session = ${session.id}`.execute(tx)
  for (const { tenant, week, series, question, by, people, counts } of resultsOf(session, localTime(at, 'UTC').day))
    await sql`
      insert into session_result (tenant, week, series, question, given_by, people, counts)
      values (${tenant}, ${week}, ${series}, ${question}, ${by}, ${people}, ${JSON.stringify(counts)})`.execute(tx)
}
