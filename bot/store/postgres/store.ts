import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Store } from '../../../core/ports/store.ts'
import { answers } from './answer.ts'
import { answerSheets } from './answer-sheet.ts'
import { exportCodes } from './export-codes.ts'
import { learners } from './learners.ts'
import { planner } from './plan.ts'
import { holdingsReader, portableReader } from './portable.ts'
import { proposals } from './proposals.ts'
import { purger } from './purge.ts'
import { saver } from './save.ts'
import type { Tables } from './tables.ts'

/** The Store port on PostgreSQL. Hot paths go to the pool as named statements, the others through Kysely. */
export function postgresStore(pool: Pool, db: Kysely<Tables>): Store {
  const sheet = answerSheets(pool)
  return {
    ...learners(pool),
    person: async who => (await sheet({ ...who, day: 0, position: 0 })).person,
    answerSheet: (who, day, position) => sheet({ ...who, day, position }),
    answer: answers(pool),
    plan: planner(pool),
    save: saver(db),
    holdings: holdingsReader(db),
    portable: portableReader(db),
    redeemExportCode: exportCodes(db),
    ...proposals(db),
    purge: purger(db),
  }
}
