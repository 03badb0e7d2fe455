import type { Command, Io } from '../../../bot/cli/command.ts'
import type { CliOutcome } from './run-cli.ts'

/** A command in this very process: what it says, without the second or two that starting one takes. */
export async function runHere(
  command: Command,
  args: readonly string[],
  { json = false, lang = 'fr' }: Partial<Pick<Io, 'json' | 'lang'>> = {},
): Promise<CliOutcome> {
  const outcome: CliOutcome = { code: null, out: '', err: '' }
  const code = await command.run(args, {
    json,
    lang,
    out: line => {
      outcome.out += `${line}\n`
    },
    err: line => {
      outcome.err += `${line}\n`
    },
  })
  return { ...outcome, code }
}
