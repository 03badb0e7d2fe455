import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { postgresStore } from '../../../bot/store/postgres/store.ts'
import type { Tables } from '../../../bot/store/postgres/tables.ts'
import { review } from '../../../core/domain/learning/memory.ts'
import type { Person } from '../../../core/domain/people/person.ts'
import { MONDAY } from '../../support/builders.ts'

/** People with something remembered of every objective, written through the store itself. */
export async function openMemoryRows(
  pool: Pool,
  people: readonly Person[],
  objectives: readonly string[],
): Promise<void> {
  const store = postgresStore(pool, new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }))
  for (let from = 0; from < people.length; from += 500)
    await store.save(people.slice(from, from + 500).map(person => ({ kind: 'person-saved' as const, person })))
  const memory = review(null, '', 3, MONDAY - 20)
  await pool.query(
    `insert into memory (tenant, person, objective, stability, difficulty, last_day, last_grade, reviews, lapses)
     select p.tenant, p.person, o, $2, $3, $4, 3, 1, 0 from person p cross join unnest($1::text[]) as o`,
    [objectives, memory.stability, memory.difficulty, memory.lastDay],
  )
}
