import { type Kysely, sql } from 'kysely'

/**
 * Sessions of teams with phones. Nobody is in them: a seat is the hash of a number that a device drew. Seats and
 * answers live as long as their question or their session; `session_result` holds counts of groups.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session (
      id text collate "C" primary key,
      tenant text collate "C" not null,
      code text collate "C" not null unique,
      expires bigint not null,
      revision integer not null,
      body jsonb not null
    )`.execute(db)
  await sql`create index session_expires on session (expires)`.execute(db)
  await sql`create index session_of on session (tenant)`.execute(db)
  await sql`
    create table session_seat (
      seat text collate "C" primary key,
      session text collate "C" not null references session (id) on delete cascade
    )`.execute(db)
  await sql`create index session_seat_of on session_seat (session)`.execute(db)
  // Not tied to its seat: a shared tablet goes to the next person and what the first one answered counts.
  await sql`
    create table session_answer (
      session text collate "C" not null references session (id) on delete cascade,
      seat text collate "C" not null,
      chosen jsonb not null,
      primary key (session, seat)
    )`.execute(db)
  await sql`
    create table session_result (
      id uuid primary key default gen_random_uuid(),
      tenant text collate "C" not null,
      week integer not null,
      series text not null,
      question text not null,
      given_by text not null,
      people integer not null,
      counts jsonb not null
    )`.execute(db)
  await sql`create index session_result_of on session_result (tenant, week)`.execute(db)
}
