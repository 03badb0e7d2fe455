import { type Kysely, sql } from 'kysely'

/**
 * What goes to the organisation's record store when the person agreed, until it is there; then only its id, so that
 * it does not go twice. And the installation's own keys: what makes pseudonyms, and what signs attestations.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column records boolean not null default false`.execute(db)
  await sql`
    create table learning_record (
      id text collate "C" primary key,
      tenant text collate "C" not null,
      person text collate "C" not null,
      statement jsonb,
      state text not null,
      attempts integer not null,
      not_before bigint not null,
      not_after bigint not null,
      lease text,
      lease_until bigint,
      settled_at bigint,
      why text,
      check ((state = 'waiting') = (statement is not null))
    )`.execute(db)
  await sql`create index learning_record_waiting on learning_record (not_before, id) where state = 'waiting'`.execute(
    db,
  )
  await sql`create index learning_record_person on learning_record (tenant, person)`.execute(db)
  await sql`create table installation_key (name text collate "C" primary key, value text not null)`.execute(db)
  // Null: the code opens everything that is kept; else the attestation of that series.
  await sql`alter table export_code add column series text`.execute(db)
}
