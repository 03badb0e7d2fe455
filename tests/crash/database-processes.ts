import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Writer {
  child: ChildProcess
  /** Everything it said. */
  lines: string[]
  /** The last answer acknowledged, by person. */
  acknowledged: Map<string, number>
  count(): number
  /** Resolves with the line once it says one that starts so. */
  says(start: string): Promise<string>
  /** Resolves once `more` further answers were acknowledged. */
  writesOn(more: number): Promise<void>
  ended: Promise<number | null>
}

const script = fileURLToPath(new URL('./database-writer.ts', import.meta.url))

/** Starts `database-writer.ts` with its arguments and listens to it. */
export function startWriter(...args: string[]): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const acknowledged = new Map<string, number>()
  let count = 0
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', line => {
    const [word, person = '', n] = line.split(' ')
    if (word === 'ack') {
      acknowledged.set(person, Number(n))
      count++
    } else lines.push(line)
    for (const look of waiting) look()
  })
  const until = (reached: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      child.once('close', code => reject(new Error(`the writer ended with code ${code}`)))
      const look = () => {
        if (!reached()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  const find = (start: string) => lines.find(line => line.startsWith(start))
  return {
    child,
    lines,
    acknowledged,
    count: () => count,
    says: async start => {
      await until(() => find(start) !== undefined)
      return find(start) ?? ''
    },
    writesOn: more => {
      const goal = count + more
      return until(() => count >= goal)
    },
    ended: new Promise(resolve => child.once('close', resolve)),
  }
}

/** kill -9 of a process and of all its children, the parent first so that it can do nothing about it. */
export function killTree(pid: number): void {
  const children = childrenOf(pid)
  for (const one of [pid, ...children]) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // Gone with its parent already.
    }
  }
}

function childrenOf(pid: number): number[] {
  return processes().filter(one => parentOf(one) === pid)
}

/** Servers that run on a data folder; a child just forked still bears its parent's command line, so it is left out. */
export function serversOn(data: string): number[] {
  const found = processes().filter(pid => commandOf(pid).slice(1, 3).join(' ') === `-D ${data}`)
  return found.filter(pid => !found.includes(parentOf(pid) ?? 0))
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8').split('\0')
  } catch {
    return []
  }
}

const processes = (): number[] => readdirSync('/proc').map(Number).filter(Boolean)

/** Fourth field of /proc/<pid>/stat; the second, in brackets, may hold spaces. */
function parentOf(pid: number): number | null {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return null
  }
}
