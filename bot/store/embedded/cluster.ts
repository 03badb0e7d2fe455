import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { makeWhole } from './drafts.ts'
import type { Home } from './home.ts'
import { run } from './run.ts'
import { sentences } from './sentences.ts'

export interface Cluster {
  /** PostgreSQL's data folder. */
  data: string
  password: string
}

export const SUPERUSER = 'app'

/** The data folder with the password beside it, made the first time. */
export async function ensureCluster(home: Home, binaries: Binaries, log: (sentence: string) => void): Promise<Cluster> {
  const folder = join(home.dir, 'cluster')
  if (!existsSync(folder)) {
    log(sentences.firstTime(home.dir))
    await makeWhole(folder, draft => createCluster(home, binaries, draft))
    await syncFolder(home.dir)
  }
  return { data: join(folder, 'data'), password: (await readFile(join(folder, 'password'), 'utf8')).trim() }
}

async function createCluster(home: Home, binaries: Binaries, draft: string): Promise<void> {
  const password = join(draft, 'password')
  await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (home.owner) for (const path of [draft, password]) await chown(path, home.owner.uid, home.owner.gid)
  const how = ['-U', SUPERUSER, '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256', `--pwfile=${password}`]
  await run(binaries.initdb, ['-D', join(draft, 'data'), ...how, '--no-instructions'], home.owner, draft)
}

/** The new name itself must survive a power cut, or everything written under it would be lost with it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}
