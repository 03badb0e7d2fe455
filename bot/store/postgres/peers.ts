import { type Kysely, sql } from 'kysely'
import type { Avoided } from '../../../core/domain/peers/participants.ts'
import type { PeerEntry } from '../../../core/domain/peers/peer-entry.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Peers } from '../../../core/ports/peers.ts'
import type { Tx } from './applied.ts'
import { peerRounds } from './peer-rounds.ts'
import { personOf } from './rows.ts'
import type { Tables } from './tables.ts'
import { isWho, known, lockKnown } from './who.ts'

type Db = Kysely<Tables>

/** The Peers port on PostgreSQL: who takes part in what. The meetings themselves are in `peer-rounds.ts`. */
export const postgresPeers = (db: Db): Peers => ({
  ...directory(db),
  ...taking(db),
  ...avoiding(db),
  ...peerRounds(db),
})

function directory(db: Db): Pick<Peers, 'entry' | 'list' | 'unlist' | 'listedOn'> {
  return {
    async entry(who) {
      const { rows } = await sql<PeerEntry>`select * from peer where ${isWho(who)}`.execute(db)
      return rows[0] ?? null
    },
    async list(who, { name, helps, wants }) {
      await sql`
        insert into peer (tenant, person, name, listed, helps, wants)
        select k.tenant, k.person, ${name}, true, ${JSON.stringify(helps)}::jsonb, ${JSON.stringify(wants)}::jsonb
        from ${known(who)} k
        on conflict (tenant, person) do update
        set name = excluded.name, listed = true, helps = excluded.helps, wants = excluded.wants`.execute(db)
    },
    unlist: who =>
      db.transaction().execute(async tx => {
        await sql`update peer set listed = false, helps = '[]', wants = '[]' where ${isWho(who)}`.execute(tx)
        await dropIdle(tx, who)
      }),
    async listedOn(tenant, topic) {
      const { rows } = await sql<PeerEntry>`
        select peer.* from peer join person using (tenant, person)
        where tenant = ${tenant} and state = 'active' and listed and (helps ? ${topic} or wants ? ${topic})
        order by person`.execute(db)
      return rows
    },
  }
}

/** Of somebody who neither is listed nor meets anybody, not even the name is kept. */
async function dropIdle(tx: Tx, who: PersonRef): Promise<void> {
  await sql`delete from peer where ${isWho(who)} and not listed and meets = 'no'`.execute(tx)
}

function taking(db: Db): Pick<Peers, 'join' | 'take' | 'organisations' | 'taking'> {
  return {
    async join(who, { name, part }) {
      await sql`
        insert into peer (tenant, person, name, meets, part)
        select k.tenant, k.person, ${name}, 'yes', ${part} from ${known(who)} k
        on conflict (tenant, person) do update
        set name = excluded.name, meets = 'yes', part = excluded.part`.execute(db)
    },
    take: (who, meets) =>
      db.transaction().execute(async tx => {
        await lockKnown(tx, who)
        await sql`update peer set meets = ${meets} where ${isWho(who)} and meets <> 'no'`.execute(tx)
        if (meets === 'yes') return
        await sql`delete from day_message where ${isWho(who)} and starts_with(key, 'pair/')`.execute(tx)
        await dropIdle(tx, who)
      }),
    async organisations() {
      const { rows } = await sql<{ tenant: string }>`
        select tenant from peer where meets = 'yes' group by tenant having count(*) > 1 order by tenant`.execute(db)
      return rows.map(({ tenant }) => tenant)
    },
    async taking(tenant) {
      const { rows: entries } = await sql<PeerEntry>`
        select * from peer where tenant = ${tenant} and meets = 'yes' order by person`.execute(db)
      const people = await db
        .selectFrom('person')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('state', '=', 'active')
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('peer')
              .select('peer.person')
              .whereRef('peer.tenant', '=', 'person.tenant')
              .whereRef('peer.person', '=', 'person.person')
              .where('meets', '=', 'yes'),
          ),
        )
        .execute()
      const settings = new Map(people.map(row => [row.person, personOf(row)]))
      return entries.flatMap(entry => {
        const person = settings.get(entry.person)
        return person ? [{ entry, person }] : []
      })
    },
  }
}

function avoiding(db: Db): Pick<Peers, 'avoided' | 'avoid' | 'meetAgain'> {
  return {
    async avoided(tenant) {
      const { rows } = await sql<Avoided>`
        select person, other from peer_avoids where tenant = ${tenant} order by person, other`.execute(db)
      return rows
    },
    async avoid(who, other) {
      await sql`
        insert into peer_avoids (tenant, person, other)
        select k.tenant, k.person, o.person from ${known(who)} k, ${known({ tenant: who.tenant, person: other })} o
        on conflict do nothing`.execute(db)
    },
    async meetAgain(who, other) {
      const one = other === 'everybody' ? sql`` : sql`and other = ${other}`
      await sql`delete from peer_avoids where ${isWho(who)} ${one}`.execute(db)
    },
  }
}
