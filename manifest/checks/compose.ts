import type { UnifiedManifest } from '../unified/listing.ts'
import { type Finding, finding, repeated } from './finding.ts'

/** The one parameter that the server reads (bot/teams/compose.ts); a test holds the two together. */
export const SEARCHED = 'q'

/** What the schema lets pass and Teams or our server does not: a command without its bot, an action without a dialog. */
export function checkCompose({ composeExtensions = [], bots = [] }: UnifiedManifest): Finding[] {
  const commands = composeExtensions.flatMap(extension => extension.commands ?? [])
  const known = new Set(bots.map(bot => bot.botId))
  const strangers = composeExtensions.filter(({ botId }) => botId === undefined || !known.has(botId))
  return [
    ...strangers.map(({ botId = '' }) =>
      finding('compose-bot', `a message extension names the bot "${botId}", which this package does not bring`),
    ),
    ...repeated(commands.map(command => command.id)).map(id =>
      finding('compose-twice', `two commands of the message extension have the id "${id}"`),
    ),
    ...commands
      .filter(command => command.type === 'action' && command.fetchTask !== true)
      .map(({ id }) => finding('compose-dialog', `the action "${id}" opens no dialog: it needs fetchTask`)),
    ...commands
      .filter(({ type = 'query', parameters = [] }) => type === 'query' && parameters[0]?.name !== SEARCHED)
      .map(({ id }) => finding('compose-parameter', `the search "${id}" has no parameter "${SEARCHED}" to read`)),
  ]
}
