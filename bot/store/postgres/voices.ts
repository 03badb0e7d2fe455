import { type Kysely, sql } from 'kysely'
import type { Pool } from 'pg'
import { type Batch, FEWEST_HEARD, withVoice } from '../../../core/domain/asides/heard.ts'
import type { Mark } from '../../../core/domain/asides/mark.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Voices } from '../../../core/ports/voices.ts'
import { affected } from './affected.ts'
import type { Tx } from './applied.ts'
import { asking } from './asking.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Tables } from './tables.ts'
import { isWho } from './who.ts'

type Db = Kysely<Tables>
type Settled = Exclude<Mark['state'], 'asked'>

/** The Voices port on PostgreSQL. */
export const postgresVoices = (pool: Pool, db: Db): Voices => ({
  ...asking(pool),
  ...settling(db),

  count: (tenant, voice) =>
    db.transaction().execute(async tx => {
      // Two at once would each add theirs to the same number.
      await oneAtATime(tx, 'voice', tenant, voice.about)
      const { rows } = await sql<Batch>`
        select about, batch, week, people, tallies from voice_count
        where tenant = ${tenant} and about = ${voice.about} order by batch desc limit 1`.execute(tx)
      const { about, batch, week, people, tallies } = withVoice(rows[0] ?? null, voice)
      await sql`
        insert into voice_count (tenant, about, batch, week, people, tallies)
        values (${tenant}, ${about}, ${batch}, ${week}, ${people}, ${JSON.stringify(tallies)}::jsonb)
        on conflict (tenant, about, batch) do update
          set week = excluded.week, people = excluded.people, tallies = excluded.tallies`.execute(tx)
    }),

  async heard(tenant, { about, week }) {
    const { rows } = await sql<Batch>`
      select about, batch, week, people, tallies from voice_count
      where tenant = ${tenant} and (${about}::text is null or about = ${about})
        and people >= ${FEWEST_HEARD} and week < ${week}
      order by about, batch`.execute(db)
    return rows
  },

  async purge({ cardsBefore, marksBefore, sentencesBefore, today }) {
    const forgotten = await affected(
      db,
      sql`
      update aside_mark set day = null, position = null,
        state = case when starts_with(topic, 'survey/') then state else 'asked' end
      where day < ${cardsBefore}`,
    )
    const marks = await affected(db, sql`delete from aside_mark where quarter < ${marksBefore}`)
    const old = await affected(db, sql`delete from if_then where day < ${sentencesBefore}`)
    // Named as `topicKey` names it.
    const readAgain = await affected(
      db,
      sql`
      delete from if_then s using aside_mark m
      where m.tenant = s.tenant and m.person = s.person
        and m.topic = 'if-then-back/' || s.week and m.day < ${today}`,
    )
    return { aside_mark: forgotten + marks, if_then: old + readAgain }
  },
})

function settling(db: Db): Pick<Voices, 'settle' | 'keepSentence'> {
  return {
    settle: (who, topic, state) => settleIn(db, who, topic, state),

    keepSentence: (who, topic, { week, day, cue, plan }) =>
      db.transaction().execute(async tx => {
        const settled = await settleIn(tx, who, topic, 'answered')
        if (settled === 'already') return settled
        await sql`
          insert into if_then (tenant, person, week, day, cue, plan)
          values (${who.tenant}, ${who.person}, ${week}, ${day}, ${cue}, ${plan})
          on conflict (tenant, person) do update
            set week = excluded.week, day = excluded.day, cue = excluded.cue, plan = excluded.plan`.execute(tx)
        return settled
      }),
  }
}

async function settleIn(db: Db | Tx, who: PersonRef, topic: string, state: Settled): Promise<'settled' | 'already'> {
  const settled = sql`
    update aside_mark set state = ${state} where ${isWho(who)} and topic = ${topic} and state = 'asked'`
  return (await affected(db, settled)) > 0 ? 'settled' : 'already'
}
