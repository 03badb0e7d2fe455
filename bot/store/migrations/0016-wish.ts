import { type Kysely, sql } from 'kysely'

/** A topic asked for from the pane: `{ series, from, until }`, both local days; null without one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column wish jsonb`.execute(db)
}
