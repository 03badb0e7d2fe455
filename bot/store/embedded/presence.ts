import pg from 'pg'
import { SUPERUSER } from './cluster.ts'

/**
 * One connection each supervisor keeps to the server it uses. It tells us the moment the server goes away, whoever
 * started it; and the shared lock it holds tells the others that we are here. Both vanish with our process, however
 * it ends, so nothing has to be cleaned up.
 */
export interface Presence {
  /** Resolves when the server, or the connection, is gone. */
  ended: Promise<void>
  /** True: nobody else uses this server, and from now on nobody can come. */
  lastOne(): Promise<boolean>
  leave(): Promise<void>
}

/** Any number, the same in every version. */
const HERE = 7_241_186

export const DATABASE = 'apprenance'

export const urlOf = (password: string, port: number, database: string): string =>
  `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`

/** Throws what `pg` throws when the server does not answer, or does not know our password. */
export async function enter(password: string, port: number): Promise<Presence> {
  const client = new pg.Client({
    connectionString: urlOf(password, port, 'postgres'),
    application_name: 'apprenance supervisor',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  const ended = new Promise<void>(resolve => client.once('end', () => resolve()))
  // A lost connection is no error here but the very thing we wait for.
  client.on('error', () => {})
  try {
    await client.connect()
    // Waits while a last one is leaving: then the server goes, this fails, and the caller starts another.
    await client.query('select pg_advisory_lock_shared($1)', [HERE])
    await ensureDatabase(client)
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return { ended, lastOne: () => lastOne(client), leave: () => client.end().catch(() => {}) }
}

/**
 * We give up our share before asking for the whole, so that of several who leave at once the last one to do so gets
 * it. Keeping the share while asking, each would see the other and nobody would stop the server.
 */
async function lastOne(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [HERE])
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [HERE])
  return rows[0]?.alone ?? false
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
  if (rowCount) return
  // Two processes may do this at once: the second finds it done.
  await client.query(`create database ${DATABASE}`).catch(error => {
    if (!['42P04', '23505'].includes(String(error.code))) throw error
  })
}
