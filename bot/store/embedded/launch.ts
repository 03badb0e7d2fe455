import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import type { Owner } from './home.ts'
import { actingAs, lastLine } from './run.ts'

/** `held`: another server has this folder. `port-taken`: somebody listens there. */
export type Launched = { is: 'ready' } | { is: 'held' } | { is: 'port-taken' } | { is: 'failed'; why: string }

/**
 * Local connections only, by password; every commit on disk before it is acknowledged. The log keeps what happens to
 * the server and none of the statements that fail: those may quote what people wrote.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=on',
  'synchronous_commit=on',
  'jit=off',
  'log_min_messages=log',
  'log_min_error_statement=panic',
].flatMap(setting => ['-c', setting])

/**
 * Starts a server and waits until it accepts connections or gives up. It gets its own process group, so that Ctrl-C
 * in a terminal reaches Node alone, which stops it in good order.
 */
export const launch = (postgres: string, data: string, port: number, owner: Owner): Promise<Launched> =>
  new Promise(resolve => {
    const child = spawn(postgres, ['-D', data, '-p', String(port), ...SETTINGS], {
      ...actingAs(owner, data),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-4_000)
      if (!said.includes('ready to accept connections')) return
      letGo(child)
      resolve({ is: 'ready' })
    })
    child.once('error', error => resolve({ is: 'failed', why: error.message }))
    child.once('close', code => resolve(gaveUp(said, code)))
  })

/** From here on the server neither keeps our process alive nor depends on it: it may outlive us. */
function letGo(child: ChildProcess): void {
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
}

function gaveUp(said: string, code: number | null): Launched {
  if (/lock file ".*" (already exists|is empty)|pre-existing shared memory/.test(said)) return { is: 'held' }
  if (/could not bind|could not create any TCP/.test(said)) return { is: 'port-taken' }
  return { is: 'failed', why: lastLine(said) || `exit code ${code}` }
}
