import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { drivers } from '../support/driven.ts'
import type { Around, WeekServer } from '../support/ritual-week-walk.ts'

const script = fileURLToPath(new URL('./walk-server.ts', import.meta.url))

/** A server in a process of its own, whose end is kill -9. Its clock is a file, which is there before any request. */
export async function killedServer(
  at: number,
  around: Around,
  databaseUrl: string,
): Promise<WeekServer & { origin: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'apprenance-clock-'))
  const clockFile = join(folder, 'clock')
  const clock = clockIn(clockFile, at)
  const { metadataUrl, loginUrl, entraKeysUrl } = around.idp
  const setting = {
    databaseUrl,
    clockFile,
    idp: { metadataUrl, loginUrl, entraKeysUrl },
    origin: around.connector.origin,
  }
  const child = fork(script, [JSON.stringify(setting)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const lines: string[] = []
  if (child.stdout) createInterface({ input: child.stdout }).on('line', line => lines.push(line))
  const origin = `http://127.0.0.1:${await heard(child)}`
  return {
    origin,
    person: drivers({ origin: () => origin, ...around }),
    connector: around.connector,
    clock,
    lines: () => lines,
    turnOver() {
      child.send('turn over')
      return heard(child)
    },
    async end() {
      const gone = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function clockIn(file: string, at: number): { at: number } {
  let now = at
  const clock = {
    get at() {
      return now
    },
    set at(value: number) {
      now = value
      writeFileSync(file, String(value))
    },
  }
  clock.at = at
  return clock
}

/** The next number that the server says; an error when it ends instead. */
const heard = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the server ended by itself'))
    child.once('exit', ended)
    child.once('message', said => {
      child.off('exit', ended)
      resolve(Number(said))
    })
  })
