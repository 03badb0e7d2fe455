import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Addresses } from '../../core/ports/addresses.ts'
import type { Calibrations } from '../../core/ports/calibration.ts'
import type { Figures } from '../../core/ports/figures.ts'
import type { Gems } from '../../core/ports/gems.ts'
import type { Members } from '../../core/ports/members.ts'
import type { Outbox } from '../../core/ports/outbox.ts'
import type { Peers } from '../../core/ports/peers.ts'
import type { RecordQueue } from '../../core/ports/records.ts'
import type { Rituals } from '../../core/ports/rituals.ts'
import type { Sessions } from '../../core/ports/sessions.ts'
import type { Store } from '../../core/ports/store.ts'
import type { Voices } from '../../core/ports/voices.ts'
import { migrate } from './migrations/migrate.ts'
import { postgresAddresses } from './postgres/addresses.ts'
import { postgresCalibrations } from './postgres/calibrations.ts'
import { postgresFigures } from './postgres/figures.ts'
import { postgresGems } from './postgres/gems.ts'
import { type InstallationKeys, installationKeys } from './postgres/installation-keys.ts'
import { postgresMembers } from './postgres/members.ts'
import { postgresOutbox } from './postgres/outbox.ts'
import { postgresPeers } from './postgres/peers.ts'
import { assertDurable, isAnswering, openPool } from './postgres/pool.ts'
import { postgresRecords } from './postgres/records.ts'
import { postgresRituals } from './postgres/rituals.ts'
import { postgresSessions } from './postgres/sessions.ts'
import { postgresStore } from './postgres/store.ts'
import type { Tables } from './postgres/tables.ts'
import { postgresVoices } from './postgres/voices.ts'

export interface OpenOptions {
  databaseUrl: string
  /** Connections at most, 10 by default. */
  connections?: number
  /** A connection broke while idle: for the log. The pool replaces it by itself. */
  onLost?: (why: string) => void
}

export interface OpenStore {
  store: Store
  outbox: Outbox
  addresses: Addresses
  rituals: Rituals
  recordQueue: RecordQueue
  calibrations: Calibrations
  voices: Voices
  members: Members
  figures: Figures
  peers: Peers
  gems: Gems
  sessions: Sessions
  keys: InstallationKeys
  pool: pg.Pool
  /** Whether the database answers now. Never throws. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

/** The storage ports on one PostgreSQL, its tables brought to this version. Throws when it cannot be used. */
export async function openStore({ databaseUrl, connections = 10, onLost = () => {} }: OpenOptions): Promise<OpenStore> {
  const pool = openPool({ databaseUrl, size: connections, onLost })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await assertDurable(pool)
    await migrateTo(databaseUrl)
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    store: postgresStore(pool, db),
    outbox: postgresOutbox(pool),
    addresses: postgresAddresses(pool),
    rituals: postgresRituals(db),
    recordQueue: postgresRecords(pool),
    calibrations: postgresCalibrations(pool),
    voices: postgresVoices(pool, db),
    members: postgresMembers(db),
    figures: postgresFigures(db),
    peers: postgresPeers(db),
    gems: postgresGems(db),
    sessions: postgresSessions(db),
    keys: installationKeys(pool),
    pool,
    ready: () => isAnswering(pool),
    // Not `db.destroy()`: Kysely ends a pool only if it has used it, and this one serves more than Kysely.
    close: () => pool.end(),
  }
}

/** On connections of its own, which wait as long as it takes: for another server's migration, or for a large table. */
async function migrateTo(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  // A connection lost on the way fails the migration itself; without a listener it would end our process as well.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db).finally(() => db.destroy())
}
