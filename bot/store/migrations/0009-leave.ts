import { type Kysely, sql } from 'kysely'

/** A leave announced for later: `{ from, back }`, both local days; null without one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column leave jsonb`.execute(db)
}
