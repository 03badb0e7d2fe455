import { type Kysely, sql } from 'kysely'

/** How memory is foreseen once the weights were fitted to everybody's reviews together: one row, and nobody in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calibration (
      single boolean primary key default true check (single),
      weights jsonb not null,
      day integer not null,
      audit text not null,
      answers integer not null,
      log_loss_before double precision not null,
      log_loss_after double precision not null
    )`.execute(db)
}
