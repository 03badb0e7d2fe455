import { type Kysely, sql } from 'kysely'

/**
 * What people learn and offer to each other. A lesson stands apart from the pépite it came from: nobody is named in
 * it, so it stays when its author is erased.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gem (
      id uuid primary key default gen_random_uuid(),
      tenant text collate "C" not null,
      person text collate "C" not null,
      text text not null,
      name text,
      day integer not null,
      state text not null default 'proposed',
      reason text,
      words text not null default ''
    )`.execute(db)
  await sql`create index gem_of on gem (tenant, person)`.execute(db)
  await sql`
    create table gem_useful (
      tenant text collate "C" not null,
      person text collate "C" not null,
      gem uuid not null references gem on delete cascade,
      primary key (gem, person)
    )`.execute(db)
  await sql`create index gem_useful_of on gem_useful (tenant, person)`.execute(db)
  await sql`
    create table gem_lesson (
      tenant text collate "C" not null,
      id uuid not null,
      day integer not null,
      body jsonb not null,
      primary key (tenant, id)
    )`.execute(db)
  await sql`
    create table keepsake (
      id uuid primary key default gen_random_uuid(),
      tenant text collate "C" not null,
      person text collate "C" not null,
      text text not null,
      day integer not null
    )`.execute(db)
  await sql`create index keepsake_of on keepsake (tenant, person)`.execute(db)
}
