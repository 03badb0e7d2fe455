import { type Kysely, sql } from 'kysely'
import type { KeptProposal, Store } from '../../../core/ports/store.ts'
import type { Tables } from './tables.ts'

/** Templates offered to the référent. */
export function proposals(db: Kysely<Tables>): Pick<Store, 'propose' | 'proposals'> {
  return {
    propose: (offered, most) =>
      db.transaction().execute(async tx => {
        const { tenant, day, title, body, works, failsWhere } = offered
        // Two at once would each find one place left.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`proposal/${tenant}`}, 0))`.execute(tx)
        const today = await tx
          .selectFrom('proposal')
          .select(['title', 'body'])
          .where('tenant', '=', tenant)
          .where('day', '=', day)
          .execute()
        if (today.some(known => known.title === title && known.body === body)) return 'kept'
        if (today.length >= most) return 'full'
        await tx.insertInto('proposal').values({ tenant, day, title, body, works, fails_where: failsWhere }).execute()
        return 'kept'
      }),

    async proposals() {
      const rows = await db.selectFrom('proposal').selectAll().orderBy('tenant').orderBy('day').orderBy('id').execute()
      return rows.map(({ id: _id, fails_where, ...same }): KeptProposal => ({ ...same, failsWhere: fails_where }))
    },
  }
}
