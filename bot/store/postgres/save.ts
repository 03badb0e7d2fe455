import type { Kysely } from 'kysely'
import type { Change } from '../../../core/ports/store.ts'
import { applyChange } from './apply-change.ts'
import type { Tables } from './tables.ts'

const CONFLICT = Symbol('conflict')

/** One transaction, in the order given; the first change that finds its key taken undoes them all. */
export const saver =
  (db: Kysely<Tables>) =>
  async (changes: readonly Change[]): Promise<'saved' | 'conflict'> => {
    try {
      await db.transaction().execute(async tx => {
        for (const change of changes) if ((await applyChange(tx, change)) === 'conflict') throw CONFLICT
      })
      return 'saved'
    } catch (error) {
      if (error === CONFLICT) return 'conflict'
      throw error
    }
  }
