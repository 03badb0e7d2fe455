import type { Kysely } from 'kysely'
import type { Opened } from '../../../core/ports/store.ts'
import { keyOf } from './applied.ts'
import type { Tables } from './tables.ts'

/** Taking the row out is the check: of two that come with one code a single one gets it. A late one is used up as well. */
export const exportCodes =
  (db: Kysely<Tables>) =>
  async (codeHash: string, at: number): Promise<Opened | null> => {
    const row = await db
      .deleteFrom('export_code')
      .where('code_hash', '=', codeHash)
      .returning(['tenant', 'person', 'expires', 'series'])
      .executeTakeFirst()
    return row && at < row.expires ? { ...keyOf(row), ...(row.series !== null && { series: row.series }) } : null
  }
