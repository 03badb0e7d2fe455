import { type Kysely, sql } from 'kysely'

/**
 * What is to be said later. The message id that Teams gives is not kept: nothing reads it, and it is a precise time in
 * disguise. Each partial index serves one question of the delivery loop.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outbox (
      tenant text collate "C" not null,
      key text collate "C" not null,
      person text collate "C" not null,
      announcement jsonb not null,
      policy text not null,
      not_before bigint not null,
      not_after bigint not null,
      state text not null,
      attempts integer not null,
      lease text,
      lease_until bigint,
      settled_at bigint,
      why text,
      primary key (tenant, key)
    )`.execute(db)
  await sql`create index outbox_waiting on outbox (tenant, not_before, key) where state = 'waiting'`.execute(db)
  await sql`create index outbox_held on outbox (lease_until) where state in ('claimed', 'sending')`.execute(db)
  await sql`create index outbox_person on outbox (tenant, person)`.execute(db)
}
