import { type Kysely, sql } from 'kysely'

/** The directory of members, as the operator imports it; and what is published of groups, without anybody in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member (
      tenant text collate "C" not null,
      person text collate "C" not null,
      unit jsonb not null,
      roles jsonb not null,
      trade text,
      primary key (tenant, person)
    )`.execute(db)
  await createFigures(db)
}

async function createFigures(db: Kysely<unknown>): Promise<void> {
  // What is published is a row of its own, so that two servers can't both publish it.
  await sql`
    create table figure_period (
      tenant text collate "C" not null,
      kind text not null,
      start integer not null,
      primary key (tenant, kind, start)
    )`.execute(db)
  await sql`
    create table group_figure (
      tenant text collate "C" not null,
      start integer not null,
      subject text collate "C" not null,
      unit jsonb not null,
      people integer not null,
      shares jsonb not null,
      held integer,
      primary key (tenant, start, subject, unit)
    )`.execute(db)
  await createNeeds(db)
}

/** Counts, and marks under a key that goes with the quarter: afterwards nobody can tell who spoke, let alone of what. */
async function createNeeds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table need_count (
      tenant text collate "C" not null,
      quarter integer not null,
      trade text collate "C" not null,
      need text collate "C" not null,
      people integer not null,
      primary key (tenant, quarter, trade, need)
    )`.execute(db)
  await sql`
    create table need_key (
      tenant text collate "C" not null,
      quarter integer not null,
      key bytea not null,
      primary key (tenant, quarter)
    )`.execute(db)
  await sql`
    create table need_mark (
      tenant text collate "C" not null,
      quarter integer not null,
      mark bytea not null,
      primary key (tenant, quarter, mark)
    )`.execute(db)
}
