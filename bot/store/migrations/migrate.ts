import { type Kysely, type Migration, Migrator } from 'kysely'
import * as people from './0001-people.ts'
import * as learning from './0002-learning.ts'
import * as outbox from './0003-outbox.ts'
import * as contentCounts from './0004-content-counts.ts'
import * as rituals from './0005-rituals.ts'
import * as learningRecords from './0006-learning-records.ts'
import * as calibration from './0007-calibration.ts'
import * as proposals from './0008-proposals.ts'
import * as leave from './0009-leave.ts'
import * as dayMessages from './0010-day-messages.ts'
import * as membersAndFigures from './0011-members-and-figures.ts'
import * as peers from './0012-peers.ts'
import * as gems from './0013-gems.ts'
import * as sessions from './0014-sessions.ts'
import * as voices from './0015-voices.ts'
import * as wish from './0016-wish.ts'

/** In the order of their names. One that was released is never changed; what comes next is a new one. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-people': people,
  '0002-learning': learning,
  '0003-outbox': outbox,
  '0004-content-counts': contentCounts,
  '0005-rituals': rituals,
  '0006-learning-records': learningRecords,
  '0007-calibration': calibration,
  '0008-proposals': proposals,
  '0009-leave': leave,
  '0010-day-messages': dayMessages,
  '0011-members-and-figures': membersAndFigures,
  '0012-peers': peers,
  '0013-gems': gems,
  '0014-sessions': sessions,
  '0015-voices': voices,
  '0016-wish': wish,
}

/**
 * Brings the tables to this version, all or nothing. Several servers may start at once: Kysely's Migrator works under
 * an advisory lock, and whoever comes second finds nothing left to do.
 */
export async function migrate<D>(db: Kysely<D>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
