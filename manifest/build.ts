/**
 * Writes the five packages: `node --import tsx manifest/build.ts --out DIR [--env FILE]`. Without --env the variables
 * are those of the process; without --out nothing is written, only checked.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, parseEnv } from 'node:util'
import { environment } from '../bot/config.ts'
import { bundle, fileName, packageBytes } from './bundle.ts'
import { checkBundle, sentence } from './check.ts'
import { type Environment, readSettings, type Settings } from './settings.ts'
import { SEND_REMINDER } from './source.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the command says, and whether it went well. */
export interface Report {
  readonly ok: boolean
  readonly lines: readonly string[]
}

export function build(options: { env: Environment; out?: string | undefined }): Report {
  const outcome = readSettings(options.env, productVersion())
  if ('problems' in outcome) return { ok: false, lines: outcome.problems }
  const made = bundle(outcome.ok)
  const problems = [...reminderProblems(outcome.ok), ...checkBundle(made).map(sentence)]
  if (problems.length > 0) return { ok: false, lines: problems }
  const { out } = options
  if (out === undefined) return { ok: true, lines: [`${made.packages.length} packages checked, nothing written`] }
  mkdirSync(out, { recursive: true })
  for (const one of made.packages) writeFileSync(join(out, fileName(one.key)), packageBytes(one))
  return { ok: true, lines: made.packages.map(one => join(out, fileName(one.key))) }
}

/** An event whose script is missing makes Outlook wait at every message sent. */
export function reminderProblems({ sendReminder }: Settings, folder = root): string[] {
  const missing = sendReminder && !existsSync(join(folder, SEND_REMINDER.source))
  return missing ? [`SEND_REMINDER is on but ${SEND_REMINDER.source} does not exist: set it to "off"`] : []
}

function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return String(version)
}

function main(): void {
  const { values } = parseArgs({ options: { out: { type: 'string' }, env: { type: 'string' } } })
  const env = values.env === undefined ? environment() : parseEnv(readFileSync(values.env, 'utf8'))
  const { ok, lines } = build({ env, out: values.out })
  for (const line of lines) (ok ? console.log : console.error)(line)
  process.exitCode = ok ? 0 : 2
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
