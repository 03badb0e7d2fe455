import type { Language } from '../../core/domain/people/person.ts'
import { attestation } from './attestation.ts'
import { calibrate } from './calibrate.ts'
import { type Command, type Io, said, ToMend } from './command.ts'
import { erase } from './erase.ts'
import { exportQuestions } from './export.ts'
import { gems } from './gems.ts'
import { importQuestions } from './import.ts'
import { kit } from './kit.ts'
import { lint } from './lint.ts'
import { load } from './load.ts'
import { members } from './members.ts'
import { portability } from './portability.ts'
import { proposals } from './proposals.ts'
import { push } from './push.ts'
import { scan } from './scan.ts'
import { simulate } from './simulate.ts'
import { voices } from './voices.ts'
import { xapi } from './xapi.ts'

/** `npm run -s cli -- COMMAND`: the operator's and the référent's command line. */
const COMMANDS: Record<string, Command> = {
  lint,
  scan,
  push,
  erase,
  portability,
  load,
  simulate,
  calibrate,
  xapi,
  kit,
  attestation,
  proposals,
  gems,
  members,
  voices,
  import: importQuestions,
  export: exportQuestions,
}

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv.filter(arg => !isOption(arg, argv))
  const io: Io = {
    json: argv.includes('--json'),
    lang: languageOf(argv),
    out: line => console.log(line),
    err: line => console.error(line),
  }
  const command = name === undefined ? undefined : COMMANDS[name]
  if (command) return run(command, rest, io)
  if (name === undefined || name === 'help') {
    help(io)
    return 0
  }
  io.err(
    said(
      io,
      `Commande inconnue : ${name}. La liste : npm run -s cli -- help`,
      `Unknown command: ${name}. The list: npm run -s cli -- help`,
    ),
  )
  return 2
}

/** A mistyped option is the caller's mistake, said in one line; anything else that throws is ours. */
async function run(command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(args, io)
  } catch (error) {
    if (error instanceof ToMend) {
      io.err(error.message)
      return 2
    }
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error
    io.err(`${said(io, 'Option non reconnue. Usage :', 'Unknown option. Usage:')} ${command.usage}`)
    return 2
  }
}

/** `--json` and `--lang xx` belong to every command and may stand anywhere. */
function isOption(arg: string, argv: readonly string[]): boolean {
  return arg === '--json' || arg === '--lang' || argv[argv.indexOf(arg) - 1] === '--lang'
}

function languageOf(argv: readonly string[]): Language {
  return argv[argv.indexOf('--lang') + 1] === 'en' && argv.includes('--lang') ? 'en' : 'fr'
}

function help(io: Io): void {
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
