import pg from 'pg'
import { statement } from './statement.ts'

export interface PoolOptions {
  databaseUrl: string
  /** Connections at most. */
  size: number
  /** A connection broke while nobody was using it; the pool replaces it by itself. */
  onLost: (why: string) => void
}

const INT8 = 20

/** Nothing we ask takes that long; what clicks wait for gives up much earlier (`statement.ts`). */
const LONGEST_MS = 60_000

/** bigint holds epoch milliseconds here, far below 2^53: a number, not the text that `pg` makes of it by default. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(id, format ?? 'text'),
}

export function openPool({ databaseUrl, size, onLost }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'apprenance',
    max: size,
    connectionTimeoutMillis: 5_000,
    query_timeout: LONGEST_MS,
    keepAlive: true,
    types,
  })
  // Without a listener a restart of the database would end our process.
  pool.on('error', error => onLost(error.message))
  // Nor may it while a connection is lent to a transaction: the pool listens only to those it holds. The statement
  // under way fails by itself, which is where it is dealt with.
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}

const ping = statement('ping', 'select 1')

/** Whether the database answers in time. Never throws. */
export const isAnswering = (pool: pg.Pool): Promise<boolean> =>
  ping(pool)([]).then(
    () => true,
    () => false,
  )

/** An acknowledged answer is on disk, or we do not start: two settings of a server can break that promise silently. */
export async function assertDurable(pool: pg.Pool): Promise<void> {
  const off = await settingsOff(pool).catch(error => {
    throw new Error(`La base indiquée dans DATABASE_URL ne répond pas (${error.code ?? error.message}).`, {
      cause: error,
    })
  })
  if (off.length > 0)
    throw new Error(
      `La base indiquée dans DATABASE_URL n’écrit pas sur disque avant de répondre (${off.join(', ')} = off) : une réponse enregistrée pourrait être perdue. Réglez-le sur « on ».`,
    )
}

async function settingsOff(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'`,
  )
  return rows.map(row => row.name)
}
