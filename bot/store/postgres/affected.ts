import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** Runs a statement; returns how many rows it wrote or deleted. */
export const affected = async (db: Kysely<Tables>, statement: RawBuilder<unknown>): Promise<number> =>
  Number((await statement.execute(db)).numAffectedRows ?? 0)
