import { type Kysely, sql } from 'kysely'

/** Mutual help and fortnightly meetings, all of it by choice. `peer_outcome` counts, and names nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table peer (
      tenant text collate "C" not null,
      person text collate "C" not null,
      name text,
      listed boolean not null default false,
      helps jsonb not null default '[]',
      wants jsonb not null default '[]',
      meets text not null default 'no',
      part text not null default 'any',
      primary key (tenant, person)
    )`.execute(db)
  await sql`
    create table peer_avoids (
      tenant text collate "C" not null,
      person text collate "C" not null,
      other text collate "C" not null,
      primary key (tenant, person, other)
    )`.execute(db)
  await sql`create index peer_avoided on peer_avoids (tenant, other)`.execute(db)
  await createRounds(db)
}

async function createRounds(db: Kysely<unknown>): Promise<void> {
  // A round is a row of its own, so that two servers can't both make it.
  await sql`
    create table peer_round (
      tenant text collate "C" not null,
      fortnight integer not null,
      primary key (tenant, fortnight)
    )`.execute(db)
  await sql`
    create table peer_meeting (
      tenant text collate "C" not null,
      person text collate "C" not null,
      fortnight integer not null,
      place integer not null,
      template text not null,
      step integer not null,
      told boolean not null default false,
      primary key (tenant, person, fortnight)
    )`.execute(db)
  await sql`create index peer_meeting_of on peer_meeting (tenant, fortnight, place)`.execute(db)
  await sql`
    create table peer_outcome (
      tenant text collate "C" not null,
      year integer not null,
      met boolean not null,
      people integer not null,
      primary key (tenant, year, met)
    )`.execute(db)
}
