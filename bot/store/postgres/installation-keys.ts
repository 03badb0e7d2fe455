import type { Pool } from 'pg'
import { statement } from './statement.ts'

/**
 * Secrets that the installation makes for itself, each once and for all its servers.
 * @param make called where no such key is there yet; of two servers that make one at once, the first to write wins
 */
export type InstallationKeys = (name: string, make: () => Promise<string>) => Promise<string>

const select = statement<{ value: string }>('key-read', 'select value from installation_key where name = $1')
const insert = statement(
  'key-made',
  'insert into installation_key (name, value) values ($1, $2) on conflict do nothing',
)

export function installationKeys(pool: Pool): InstallationKeys {
  const run = { select: select(pool), insert: insert(pool) }
  const read = async (name: string) => (await run.select([name]))[0]?.value
  return async (name, make) => {
    const known = await read(name)
    if (known !== undefined) return known
    await run.insert([name, await make()])
    const kept = await read(name)
    if (kept === undefined) throw new Error(`the key ${name} could not be kept`)
    return kept
  }
}
