import { type Kysely, sql } from 'kysely'

/** What waits to be said to a person on one of their next working days, in place of the daily card. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table day_message (
      tenant text collate "C" not null,
      person text collate "C" not null,
      key text collate "C" not null,
      announcement jsonb not null,
      from_day integer not null,
      until_day integer not null,
      primary key (tenant, person, key)
    )`.execute(db)
}
