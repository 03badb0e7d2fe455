import type { Language } from '../../core/domain/people/person.ts'
import { type Command, type Io, said } from './command.ts'
import { erase } from './erase.ts'
import { portability } from './portability.ts'
import { push } from './push.ts'

/** `npm run -s cli -- COMMAND`: the operator's and the référent's command line. */
const COMMANDS: Record<string, Command> = { push, erase, portability }

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv.filter(arg => !isOption(arg, argv))
  const io: Io = {
    json: argv.includes('--json'),
    lang: languageOf(argv),
    out: line => console.log(line),
    err: line => console.error(line),
  }
  const command = name === undefined ? undefined : COMMANDS[name]
  if (command) return command.run(rest, io)
  help(io, name)
  return name === undefined || name === 'help' ? 0 : 2
}

/** `--json` and `--lang xx` belong to every command and may stand anywhere. */
function isOption(arg: string, argv: readonly string[]): boolean {
  return arg === '--json' || arg === '--lang' || argv[argv.indexOf(arg) - 1] === '--lang'
}

function languageOf(argv: readonly string[]): Language {
  return argv[argv.indexOf('--lang') + 1] === 'en' && argv.includes('--lang') ? 'en' : 'fr'
}

function help(io: Io, unknown: string | undefined): void {
  if (unknown !== undefined && unknown !== 'help')
    io.err(said(io, `Commande inconnue : ${unknown}`, `Unknown command: ${unknown}`))
  io.out(
    said(
      io,
      'Commandes (npm run -s cli -- …), toutes avec --json et --lang fr|en :',
      'Commands (npm run -s cli -- …), all with --json and --lang fr|en:',
    ),
  )
  for (const { usage, about } of Object.values(COMMANDS)) io.out(`  ${usage.padEnd(52)} ${about[io.lang]}`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exitCode = 1
}
