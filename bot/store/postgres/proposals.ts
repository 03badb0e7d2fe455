import type { Kysely } from 'kysely'
import type { KeptProposal, Store } from '../../../core/ports/store.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Tables } from './tables.ts'

/** Templates offered to the référent. */
export function proposals(db: Kysely<Tables>): Pick<Store, 'propose' | 'proposals'> {
  return {
    propose: (offered, most) =>
      db.transaction().execute(async tx => {
        const { tenant, day, title, body, works, failsWhere } = offered
        // Two at once would each find one place left.
        await oneAtATime(tx, 'proposal', tenant)
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
