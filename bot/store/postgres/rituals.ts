import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type Occurrence, wakesAt } from '../../../core/domain/rituals/occurrence.ts'
import type { Plan } from '../../../core/domain/rituals/plan.ts'
import type { Room, Team } from '../../../core/domain/rituals/room.ts'
import type { Kept, Rituals } from '../../../core/ports/rituals.ts'
import { affected } from './affected.ts'
import type { Tx } from './applied.ts'
import { announce } from './delivery-changes.ts'
import { forgetAnswers, grantKey, ritualAnswers } from './ritual-answers.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** The Rituals port on PostgreSQL: what is on the way. What people give is in `ritual-answers.ts`. */
export const postgresRituals = (db: Db): Rituals => ({ ...teams(db), ...occurrences(db), ...ritualAnswers(db) })

const inRoom = ({ tenant, conversation }: Room) => sql`tenant = ${tenant} and conversation = ${conversation}`

type Teams = 'team' | 'saveTeam' | 'isHost' | 'plans' | 'savePlan' | 'dropPlan' | 'plansDue'

function teams(db: Db): Pick<Rituals, Teams> {
  return {
    async team(room) {
      const { rows } = await sql<{ body: Team }>`select body from ritual_team where ${inRoom(room)}`.execute(db)
      return rows[0]?.body ?? null
    },
    async saveTeam(team) {
      await sql`
        insert into ritual_team (tenant, conversation, body)
        values (${team.tenant}, ${team.conversation}, ${JSON.stringify(team)})
        on conflict (tenant, conversation) do update set body = excluded.body`.execute(db)
    },
    async isHost(room, { tenant, person }) {
      const { rows } = await sql`
        select 1 from ritual_host where person = ${person} and tenant = ${tenant} and ${inRoom(room)}`.execute(db)
      return rows.length > 0
    },
    async plans(room) {
      const { rows } = await sql<{ body: Plan }>`
        select body from ritual_plan where ${inRoom(room)} order by at, ritual`.execute(db)
      return rows.map(row => row.body)
    },
    savePlan: plan => writePlan(db, plan),
    async dropPlan(room, ritual) {
      await sql`delete from ritual_plan where ${inRoom(room)} and ritual = ${ritual}`.execute(db)
    },
    async plansDue(at, limit) {
      const { rows } = await sql<{ body: Plan }>`
        select body from ritual_plan where at <= ${at} order by at limit ${limit}`.execute(db)
      return rows.map(row => row.body)
    },
  }
}

async function writePlan(db: Db | Tx, plan: Plan): Promise<void> {
  await sql`
    insert into ritual_plan (tenant, conversation, ritual, at, body)
    values (${plan.tenant}, ${plan.conversation}, ${plan.ritual}, ${plan.at}, ${JSON.stringify(plan)})
    on conflict (tenant, conversation, ritual) do update set at = excluded.at, body = excluded.body`.execute(db)
}

interface Row {
  body: Occurrence
  message: string | null
  people: number
}
const KEPT = sql`select body, message, people from ritual_occurrence`
const keptOf = ({ body, message, people }: Row): Kept => ({ occurrence: body, message, people })

type Occurrences = 'launch' | 'occurrence' | 'running' | 'due' | 'stale' | 'move' | 'posted' | 'shown' | 'purge'

function occurrences(db: Db): Pick<Rituals, Occurrences> {
  const several = async (query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows.map(keptOf)
  return {
    launch: ({ occurrence, host, plan, items }) =>
      db.transaction().execute(async tx => {
        if (plan) await writePlan(tx, plan)
        if (!(await insert(tx, occurrence))) return 'already'
        await grantKey(tx, occurrence)
        if (host)
          await sql`
            insert into ritual_host (tenant, person, conversation)
            values (${host.tenant}, ${host.person}, ${occurrence.conversation}) on conflict do nothing`.execute(tx)
        for (const item of items) await announce(tx, item)
        return 'launched'
      }),
    async occurrence({ tenant, id }) {
      const [kept] = await several(sql`${KEPT} where tenant = ${tenant} and id = ${id}`)
      return kept ?? null
    },
    running: room => several(sql`${KEPT} where ${inRoom(room)} and state = 'open' order by id`),
    due: (at, limit) => several(sql`${KEPT} where wakes <= ${at} order by wakes, id limit ${limit}`),
    stale: limit => several(sql`${KEPT} where people <> shown and message is not null limit ${limit}`),

    move: (after, items) =>
      db.transaction().execute(async tx => {
        if (!(await replace(tx, after))) return 'already'
        if (after.state !== 'open') await forgetAnswers(tx, after)
        await grantKey(tx, after)
        for (const item of items) await announce(tx, item)
        return 'moved'
      }),
    async posted({ tenant, id }, message) {
      await sql`update ritual_occurrence set message = ${message} where tenant = ${tenant} and id = ${id}`.execute(db)
    },
    async shown({ tenant, id }, count) {
      await sql`update ritual_occurrence set shown = ${count} where tenant = ${tenant} and id = ${id}`.execute(db)
    },
    purge: endedBefore => purge(db, endedBefore),
  }
}

async function insert(tx: Tx, occurrence: Occurrence): Promise<boolean> {
  const { tenant, id, conversation, state, revision } = occurrence
  const { rows } = await sql`
    insert into ritual_occurrence (tenant, id, conversation, state, wakes, revision, body)
    values (${tenant}, ${id}, ${conversation}, ${state}, ${wakesAt(occurrence)}, ${revision}, ${JSON.stringify(occurrence)})
    on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

/** Only from the revision before. A step that begins starts counting from zero, and the card is to be laid out anew. */
async function replace(tx: Tx, after: Occurrence): Promise<boolean> {
  const { rows } = await sql`
    update ritual_occurrence set
      state = ${after.state}, wakes = ${wakesAt(after)}::bigint, ended = ${after.ended}::integer,
      revision = ${after.revision}, body = ${JSON.stringify(after)},
      people = case when (body->>'step')::integer = ${after.step} then people else 0 end, shown = -1
    where tenant = ${after.tenant} and id = ${after.id} and state = 'open' and revision = ${after.revision - 1}
    returning 1`.execute(tx)
  return rows.length > 0
}

async function purge(db: Db, endedBefore: number): Promise<Record<string, number>> {
  const over = sql`(select tenant, id from ritual_occurrence where ended < ${endedBefore})`
  const gone = (statement: RawBuilder<unknown>) => affected(db, statement)
  return {
    ritual_contribution: await gone(sql`delete from ritual_contribution where (tenant, occurrence) in ${over}`),
    ritual_signed: await gone(sql`delete from ritual_signed where (tenant, occurrence) in ${over}`),
    ritual_occurrence: await gone(sql`delete from ritual_occurrence where ended < ${endedBefore}`),
  }
}
