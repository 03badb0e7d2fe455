import { type Kysely, sql } from 'kysely'

/** What whoever keeps the content may see: counts, and texts without an author. No person in any of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table verdict_count (
      tenant text collate "C" not null,
      question text collate "C" not null,
      verdict text not null,
      people integer not null,
      primary key (tenant, question, verdict)
    )`.execute(db)
  // A random key: a serial one would tell in which order the reports came.
  await sql`
    create table error_report (
      id uuid primary key default gen_random_uuid(),
      tenant text collate "C" not null,
      question text collate "C" not null,
      text text not null,
      day integer not null
    )`.execute(db)
  await sql`
    create table content_use (
      tenant text collate "C" not null,
      what text not null,
      id text collate "C" not null,
      version text not null,
      day integer not null,
      uses integer not null,
      primary key (tenant, what, id, version, day)
    )`.execute(db)
}
