import { type Kysely, sql } from 'kysely'
import type { Meeting, Template } from '../../../core/domain/peers/meeting.ts'
import type { PeerEntry } from '../../../core/domain/peers/peer-entry.ts'
import type { MyMeeting, Peers, Round } from '../../../core/ports/peers.ts'
import { affected } from './affected.ts'
import type { Tx } from './applied.ts'
import { queueDayMessages } from './delivery-changes.ts'
import type { Tables } from './tables.ts'
import { isWho } from './who.ts'

type Db = Kysely<Tables>
type Rounds = 'latestRound' | 'pastRounds' | 'holdRound' | 'meeting' | 'hasMet' | 'tell' | 'purge'

interface Row {
  fortnight: number
  place: number
  template: Template
  step: number
}

/** Fortnightly meetings: each person's own row, so that who is erased leaves no gap in anybody else's. */
export function peerRounds(db: Db): Pick<Peers, Rounds> {
  return {
    async latestRound(tenant) {
      const { rows } = await sql<{ latest: number | null }>`
        select max(fortnight) as latest from peer_round where tenant = ${tenant}`.execute(db)
      return rows[0]?.latest ?? null
    },
    pastRounds: (tenant, before, limit) => pastRounds(db, tenant, before, limit),
    holdRound: round =>
      db.transaction().execute(async tx => {
        if (!(await claim(tx, round))) return 'already'
        await insertMeetings(tx, round)
        await endPaths(tx, round)
        await queueDayMessages(tx, round.messages)
        return 'held'
      }),
    meeting: (who, fortnight) => myMeeting(db, who, fortnight),
    async hasMet(who, other) {
      const { rows } = await sql`
        select 1 from peer_meeting mine join peer_meeting theirs using (tenant, fortnight, place)
        where tenant = ${who.tenant} and mine.person = ${who.person} and theirs.person = ${other} limit 1`.execute(db)
      return rows.length > 0
    },
    tell: (who, fortnight, met, year) =>
      db.transaction().execute(async tx => {
        const { rows } = await sql`
          update peer_meeting set told = true
          where ${isWho(who)} and fortnight = ${fortnight} and not told returning 1`.execute(tx)
        if (rows.length === 0) return false
        await sql`
          insert into peer_outcome (tenant, year, met, people)
          values (${who.tenant}, ${year}, false, 0), (${who.tenant}, ${year}, true, 0)
          on conflict do nothing`.execute(tx)
        // Both rows are written anew: which one moved is not told by its transaction, which wrote `told` too.
        await sql`
          update peer_outcome set people = people + (met = ${met})::int
          where tenant = ${who.tenant} and year = ${year}`.execute(tx)
        return true
      }),
    purge: async before => ({
      peer_meeting: await affected(db, sql`delete from peer_meeting where fortnight < ${before}`),
      peer_round: await affected(db, sql`delete from peer_round where fortnight < ${before}`),
    }),
  }
}

async function claim(tx: Tx, { tenant, fortnight }: Round): Promise<boolean> {
  const { rows } = await sql`
    insert into peer_round (tenant, fortnight) values (${tenant}, ${fortnight})
    on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

/** Of whoever was erased meanwhile nothing is written. */
async function insertMeetings(tx: Tx, { tenant, fortnight, meetings }: Round): Promise<void> {
  const rows = meetings.flatMap(({ people, template, step }, place) =>
    people.map(person => ({ person, place, template, step })),
  )
  await sql`
    with made as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(person text, place int, template text, step int)
    ), here as (
      select tenant, person from person
      where tenant = ${tenant} and person in (select person from made) order by person for key share
    )
    insert into peer_meeting (tenant, person, fortnight, place, template, step)
    select here.tenant, here.person, ${fortnight}::int, place, template, step
    from made join here using (person)`.execute(tx)
}

async function endPaths(tx: Tx, { tenant, arrived }: Round): Promise<void> {
  if (arrived.length === 0) return
  await sql`
    update peer set part = 'any'
    where tenant = ${tenant} and person in (select jsonb_array_elements_text(${JSON.stringify(arrived)}::jsonb))`.execute(
    tx,
  )
}

async function pastRounds(db: Db, tenant: string, before: number, limit: number): Promise<Meeting[][]> {
  const { rows } = await sql<Row & { people: string[] }>`
    select fortnight, place, template, step, jsonb_agg(person order by person) as people
    from peer_meeting
    where tenant = ${tenant} and fortnight in (
      select fortnight from peer_round where tenant = ${tenant} and fortnight < ${before}
      order by fortnight desc limit ${limit}
    )
    group by fortnight, place, template, step order by fortnight desc, place`.execute(db)
  const rounds = new Map<number, Meeting[]>()
  for (const { fortnight, people, template, step } of rows) {
    const round = rounds.get(fortnight) ?? []
    rounds.set(fortnight, round)
    round.push({ people, template, step })
  }
  return [...rounds.values()]
}

async function myMeeting(db: Db, who: Parameters<Peers['meeting']>[0], which: number | 'latest') {
  const when = which === 'latest' ? sql`` : sql`and fortnight = ${which}`
  const { rows } = await sql<Row & { told: boolean }>`
    select fortnight, place, template, step, told from peer_meeting
    where ${isWho(who)} ${when} order by fortnight desc limit 1`.execute(db)
  const [mine] = rows
  if (!mine) return null
  const { place, ...own } = mine
  const { rows: others } = await sql<PeerEntry>`
    select peer.* from peer_meeting m join peer using (tenant, person) join person using (tenant, person)
    where tenant = ${who.tenant} and m.fortnight = ${own.fortnight} and m.place = ${place}
      and person <> ${who.person} and meets = 'yes' and state = 'active'
    order by person`.execute(db)
  return { ...own, others } satisfies MyMeeting
}
