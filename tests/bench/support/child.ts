import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Child {
  process: ChildProcess
  /** What it printed as its one line of JSON once ready. */
  ready: Record<string, unknown>
  /** User and system time of the process so far, in microseconds. */
  cpuMicros(): number
  stop(): Promise<void>
}

const TICKS_PER_SECOND = 100

/** A server under measurement, in a process of its own so that its time can be told from the load generator's. */
export async function child(
  entry: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<Child> {
  const started = spawn(process.execPath, [...flags, '--import', 'tsx', entry, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  const ready = await new Promise<Record<string, unknown>>((resolve, reject) => {
    started.once('exit', code => reject(new Error(`${entry} ended with ${code}`)))
    started.stdout?.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()) as Record<string, unknown>))
  })
  return {
    process: started,
    ready,
    cpuMicros: () => {
      const fields = readFileSync(`/proc/${started.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return ((Number(fields[11]) + Number(fields[12])) * 1e6) / TICKS_PER_SECOND
    },
    stop: () =>
      new Promise(resolve => {
        started.once('exit', () => resolve())
        started.kill('SIGTERM')
      }),
  }
}
