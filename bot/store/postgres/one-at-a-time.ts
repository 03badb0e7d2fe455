import { sql } from 'kysely'
import type { Tx } from './applied.ts'

/** Whoever does the same thing for the same key at once waits for the end of this transaction. */
export const oneAtATime = async (tx: Tx, what: string, ...key: readonly string[]): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${[what, ...key].join('/')}, 0))`.execute(tx)
}
