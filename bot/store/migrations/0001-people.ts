import { type Kysely, sql } from 'kysely'

/**
 * Who uses the product, how to reach them, and the codes under which they fetch their data.
 * Keys compare by bytes ("C"): faster, and the same order on every server.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person (
      tenant text collate "C" not null,
      person text collate "C" not null,
      state text not null,
      language text not null,
      trade text,
      level text not null,
      topics jsonb not null,
      hour integer not null,
      workdays jsonb not null,
      zone text not null,
      territory text not null,
      budget integer not null,
      plain boolean not null,
      adaptation boolean not null,
      paused integer,
      excluded jsonb not null,
      joined integer not null,
      planned_through integer not null,
      primary key (tenant, person)
    )`.execute(db)
  // The tick asks for one zone, in the order of the keys; day and hour are checked inside the index.
  await sql`
    create index person_to_plan on person (zone, tenant, person, planned_through, hour)
    where state = 'active'`.execute(db)
  await sql`
    create table address (
      tenant text collate "C" not null,
      person text collate "C" not null,
      conversation text,
      service_url text,
      chat_user text,
      blocked boolean not null,
      primary key (tenant, person),
      check (blocked = (conversation is null))
    )`.execute(db)
  await sql`
    create table export_code (
      code_hash text collate "C" primary key,
      tenant text collate "C" not null,
      person text collate "C" not null,
      expires bigint not null
    )`.execute(db)
}
