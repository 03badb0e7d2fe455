import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { liveServer, what } from '../../bot/store/embedded/lock-file.ts'
import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openStore } from '../../bot/store/open.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL for the whole run. */
    postgresUrl: string
  }
}

const TEMPLATE = 'migrated_template'
const FOLDER = 'apprenance-tests-'

/** Vitest's globalSetup: one real PostgreSQL for the run, in a temporary folder, with a migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweepLeftovers()
  const dataDir = openFolder()
  const server = await startEmbedded({ dataDir, log: () => {} })
  await administer(server.url, `create database ${TEMPLATE}`)
  const template = await openStore({ databaseUrl: withDatabase(server.url, TEMPLATE) })
  await template.close()
  project.provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export interface FreshDatabase {
  url: string
  drop(): Promise<void>
}

/** A migrated, empty database of one's own, copied in some hundredths of a second. Call it once for a test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { inject } = await import('vitest')
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name} template ${TEMPLATE}`)
  return { url: withDatabase(server, name), drop: () => administer(server, `drop database ${name} with (force)`) }
}

/** A temporary folder that the database's user may enter, also when the tests run as root. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** A run that was killed could not stop its server: its folder bears the number of its process, which is no more. */
function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(/^apprenance-tests-(\d+)-/.exec(name)?.[1])
    if (!owner || what(owner) !== 'gone') continue
    const folder = join(tmpdir(), name)
    const server = liveServer(join(folder, 'cluster', 'data'))
    if (server) process.kill(server.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
}
