import type { Pool } from 'pg'
import type { Catalog } from '../../../core/domain/content/catalog.ts'
import { deliveryId } from '../../../core/domain/learning/delivery.ts'
import { aPerson, MONDAY, TENANT } from '../../support/builders.ts'
import { activities } from '../../support/wire/activities.ts'
import { openMemoryRows } from './rows.ts'

/** Deliveries that wait for an answer: one person for each ten, over their last days, each with something remembered. */
const DAYS = 10

export interface Waiting {
  person: string
  day: number
}

export async function prepare(pool: Pool, catalog: Catalog, count: number): Promise<Waiting[]> {
  const objectives = [...catalog.objectives.values()]
  const people = Array.from(
    { length: Math.ceil(count / DAYS) },
    (_, i) => `aaaaaaaa-0000-4000-8000-${String(i).padStart(12, '0')}`,
  )
  await openMemoryRows(
    pool,
    people.map(person => aPerson({ person })),
    objectives.map(o => o.id),
  )
  const waiting = people.flatMap(person => Array.from({ length: DAYS }, (_, i) => ({ person, day: MONDAY - i })))
  const columns = waiting.map(({ person, day }, i) => {
    const objective = objectives[(i + day) % objectives.length]
    return { person, day, objective: objective?.id ?? '', question: objective?.questions[0]?.id ?? '' }
  })
  await pool.query(
    `insert into delivery (tenant, person, day, position, objective, question, reason)
     select $1, person, day, 1, objective, question, '{"why":"new","from":"core"}'::jsonb
     from unnest($2::text[], $3::int[], $4::text[], $5::text[]) as rows(person, day, objective, question)`,
    [
      TENANT,
      columns.map(c => c.person),
      columns.map(c => c.day),
      columns.map(c => c.objective),
      columns.map(c => c.question),
    ],
  )
  await pool.query('analyze')
  return shuffledOnce(waiting)
}

/** So that neighbours on the wire are not neighbours on disk. */
const shuffledOnce = <T>(items: T[]): T[] =>
  items
    .map((item, i) => ({ item, key: Math.imul(i + 1, 2654435761) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** Requests as Teams would send them, each an answer not given before. */
export function* answersToGive(waiting: readonly Waiting[], serviceUrl: string): Generator<string> {
  for (const [i, { person, day }] of waiting.entries()) {
    const does = activities(serviceUrl, { person, user: `29:${person}` })
    const delivery = deliveryId({ tenant: TENANT, person, day, position: 1 })
    yield JSON.stringify(does.cardAction('answer', { delivery, choice: `o${1 + (i % 3)}`, confidence: '2' }))
  }
}
