import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { environment } from '../config.ts'
import { startEmbedded } from '../store/embedded/start-embedded.ts'
import { type OpenStore, openStore } from '../store/open.ts'
import { type Io, said, ToMend } from './command.ts'

/** Opens the database that the server uses (DATABASE_URL, else the private one in DATA_DIR) for the time of `work`. */
export async function withStore<T>(io: Io, work: (storage: OpenStore) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR } = environment()
  if (DATABASE_URL) return using(DATABASE_URL, work)
  const dataDir = DATA_DIR ? resolve(DATA_DIR) : undefined
  if (dataDir && !existsSync(dataDir))
    throw new ToMend(said(io, `Le dossier ${dataDir} n’existe pas.`, `There is no folder ${dataDir}.`))
  const database = await startEmbedded({ ...(dataDir && { dataDir }), log: sentence => io.err(sentence) })
  try {
    return await using(database.url, work)
  } finally {
    await database.stop()
  }
}

async function using<T>(databaseUrl: string, work: (storage: OpenStore) => Promise<T>): Promise<T> {
  const storage = await openStore({ databaseUrl, connections: 2 })
  try {
    return await work(storage)
  } finally {
    await storage.close()
  }
}
