import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { environment } from '../../config.ts'
import type { Owner } from './home.ts'

const execute = promisify(execFile)

/** Nothing of ours reaches the database's processes: our own environment may hold secrets. */
export const plainEnvironment = (): Record<string, string> => {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap(name => {
    const value = environment()[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

/** How a child is started as somebody else: it needs a working folder that this somebody may enter. */
export const actingAs = (owner: Owner, cwd: string) => ({ cwd, env: plainEnvironment(), ...(owner ?? {}) })

/** Runs a program to its end. Throws with what it said last. */
export async function run(file: string, args: readonly string[], owner: Owner, cwd: string): Promise<void> {
  try {
    await execute(file, args, actingAs(owner, cwd))
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw new Error(lastLine(said) || (error instanceof Error ? error.message : String(error)), { cause: error })
  }
}

export const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? ''
