import { type Kysely, sql } from 'kysely'

/** That something was asked of a person, their sentence « si …, alors je … », and what people answered, without anybody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // No time and no answer; the day goes after a month, then only the quarter is left.
  await sql`
    create table aside_mark (
      tenant text collate "C" not null,
      person text collate "C" not null,
      topic text collate "C" not null,
      state text not null,
      day integer,
      position integer,
      quarter integer not null,
      primary key (tenant, person, topic)
    )`.execute(db)
  await sql`
    create table if_then (
      tenant text collate "C" not null,
      person text collate "C" not null,
      week integer not null,
      day integer not null,
      cue text not null,
      plan text not null,
      primary key (tenant, person)
    )`.execute(db)
  // One row for all options: it says no more of the last answer than of the others.
  await sql`
    create table voice_count (
      tenant text collate "C" not null,
      about text collate "C" not null,
      batch integer not null,
      week integer not null,
      people integer not null,
      tallies jsonb not null,
      primary key (tenant, about, batch)
    )`.execute(db)
}
