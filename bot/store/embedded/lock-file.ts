import { existsSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Who holds a data folder, as PostgreSQL wrote it in `postmaster.pid`. */
export interface Holder {
  pid: number
  port: number
}

const STILL_STARTING_MS = 10_000

/**
 * The live server of a data folder, or null. A lock file left by a machine or a container that died may name a
 * process number that belongs to somebody else by now; PostgreSQL would refuse to start for ever, so it is removed.
 * (Should this ever be wrong, PostgreSQL's second lock, its shared memory, still refuses a second server.)
 */
export function liveServer(data: string): Holder | null {
  const file = join(data, 'postmaster.pid')
  const found = read(file)
  if (!found) {
    if (isRemnant(file)) rmSync(file, { force: true })
    return null
  }
  const is = what(found.pid)
  if (is === 'stranger' && read(file)?.pid === found.pid) rmSync(file, { force: true })
  return is === 'server' ? found : null
}

/** A server fills its lock at once: one that stays empty was left by a power cut, and PostgreSQL would wait for a human. */
function isRemnant(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.size === 0 && Date.now() - found.mtimeMs > STILL_STARTING_MS
}

/** Lines of the file: process, data folder, start time, port, … (PostgreSQL, utils/pidfile.h). */
function read(file: string): Holder | null {
  try {
    const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
    return pid && port ? { pid, port } : null
  } catch {
    return null
  }
}

/** Zombies and recycled numbers are told apart where the system lets us look; elsewhere an existing process counts. */
export function what(pid: number): 'server' | 'stranger' | 'gone' {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return 'gone'
  }
  if (!existsSync('/proc/self/exe')) return 'server'
  try {
    return /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`)) ? 'server' : 'stranger'
  } catch {
    return 'stranger'
  }
}
