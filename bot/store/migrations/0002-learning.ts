import { type Kysely, sql } from 'kysely'

/** What came to a person, what they answered, and what is computed from it. Only the person may see any of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table delivery (
      tenant text collate "C" not null,
      person text collate "C" not null,
      day integer not null,
      position integer not null,
      objective text collate "C" not null,
      question text collate "C" not null,
      reason jsonb not null,
      outcome text,
      verdict text,
      primary key (tenant, person, day, position)
    )`.execute(db)
  await sql`
    create table answer (
      tenant text collate "C" not null,
      person text collate "C" not null,
      day integer not null,
      position integer not null,
      question text collate "C" not null,
      chosen jsonb not null,
      confidence integer,
      was_right boolean,
      hour bigint not null,
      primary key (tenant, person, day, position, question)
    )`.execute(db)
  await sql`
    create table review (
      tenant text collate "C" not null,
      person text collate "C" not null,
      objective text collate "C" not null,
      day integer not null,
      grade integer not null,
      primary key (tenant, person, objective, day)
    )`.execute(db)
  await sql`
    create table memory (
      tenant text collate "C" not null,
      person text collate "C" not null,
      objective text collate "C" not null,
      stability double precision not null,
      difficulty double precision not null,
      last_day integer not null,
      last_grade integer not null,
      reviews integer not null,
      lapses integer not null,
      primary key (tenant, person, objective)
    )`.execute(db)
}
