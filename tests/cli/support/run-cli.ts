import { spawn } from 'node:child_process'

export interface CliOutcome {
  code: number | null
  out: string
  err: string
}

/** The command line as an operator runs it, in a process of its own. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<CliOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bot/cli.mjs', ...args], { env: { ...process.env, ...env } })
    const outcome: CliOutcome = { code: null, out: '', err: '' }
    child.stdout.on('data', part => {
      outcome.out += part
    })
    child.stderr.on('data', part => {
      outcome.err += part
    })
    child.on('error', reject)
    child.on('close', code => resolve({ ...outcome, code }))
  })
}
