import { type Kysely, sql } from 'kysely'

/** Templates offered to the référent: texts and a day, without their author. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A random key: a serial one would tell in which order they came.
  await sql`
    create table proposal (
      id uuid primary key default gen_random_uuid(),
      tenant text collate "C" not null,
      day integer not null,
      title text not null,
      body text not null,
      works text not null,
      fails_where text not null
    )`.execute(db)
  await sql`create index proposal_day on proposal (tenant, day)`.execute(db)
}
