import { type Kysely, sql } from 'kysely'

/**
 * Rituals of teams. Nothing in `ritual_sealed`, `ritual_participation` and `ritual_contribution` names a person or
 * bears a time or a serial number. `ritual_key` is to stay out of backups: `pg_dump --exclude-table-data=ritual_key`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ritual_team (
      tenant text collate "C" not null,
      conversation text collate "C" not null,
      body jsonb not null,
      primary key (tenant, conversation)
    )`.execute(db)
  await sql`
    create table ritual_host (
      tenant text collate "C" not null,
      person text collate "C" not null,
      conversation text collate "C" not null,
      primary key (tenant, person, conversation)
    )`.execute(db)
  await sql`
    create table ritual_plan (
      tenant text collate "C" not null,
      conversation text collate "C" not null,
      ritual text collate "C" not null,
      at bigint not null,
      body jsonb not null,
      primary key (tenant, conversation, ritual)
    )`.execute(db)
  await sql`create index ritual_plan_due on ritual_plan (at)`.execute(db)
  await sql`
    create table ritual_occurrence (
      tenant text collate "C" not null,
      id text collate "C" not null,
      conversation text collate "C" not null,
      state text not null,
      wakes bigint,
      ended integer,
      revision integer not null,
      message text,
      people integer not null default 0,
      shown integer not null default 0,
      body jsonb not null,
      primary key (tenant, id)
    )`.execute(db)
  await sql`create index ritual_due on ritual_occurrence (wakes) where wakes is not null`.execute(db)
  await sql`create index ritual_stale on ritual_occurrence (tenant, id) where people <> shown`.execute(db)
  await sql`create index ritual_running on ritual_occurrence (tenant, conversation) where state = 'open'`.execute(db)
  await sql`
    create table ritual_key (
      tenant text collate "C" not null,
      occurrence text collate "C" not null,
      step integer not null,
      key bytea not null,
      primary key (tenant, occurrence, step)
    )`.execute(db)
  await sql`
    create table ritual_participation (
      tenant text collate "C" not null,
      occurrence text collate "C" not null,
      nullifier bytea not null,
      bond bytea not null,
      primary key (tenant, occurrence, nullifier)
    )`.execute(db)
  await sql`
    create table ritual_sealed (
      tenant text collate "C" not null,
      occurrence text collate "C" not null,
      sealed bytea not null,
      primary key (tenant, occurrence)
    )`.execute(db)
  await sql`
    create table ritual_contribution (
      id uuid primary key,
      tenant text collate "C" not null,
      occurrence text collate "C" not null,
      step integer not null,
      entry jsonb not null
    )`.execute(db)
  await sql`create index ritual_contribution_of on ritual_contribution (tenant, occurrence)`.execute(db)
  await sql`
    create table ritual_signed (
      tenant text collate "C" not null,
      person text collate "C" not null,
      occurrence text collate "C" not null,
      step integer not null,
      id uuid not null,
      name text,
      entry jsonb not null,
      primary key (tenant, person, occurrence, step)
    )`.execute(db)
  await sql`create index ritual_signed_of on ritual_signed (tenant, occurrence)`.execute(db)
}
