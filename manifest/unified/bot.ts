import type { Settings } from '../settings.ts'
import { COMMANDS, type Command, type Language, PATHS, TEAM_TAB } from '../source.ts'
import type { UnifiedManifest } from './listing.ts'

/** The bot's part. In a team or a group chat only the commands that are not about one person are offered. */
export function bot(
  settings: Settings,
  language: Language,
): Pick<UnifiedManifest, 'bots' | 'staticTabs' | 'supportsChannelFeatures'> {
  const list = (commands: readonly Command[]) =>
    commands.map(({ title, description }) => ({ title: title[language], description: description[language] }))
  const page = settings.publicUrl + PATHS.team
  return {
    supportsChannelFeatures: 'tier1',
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal'] },
      {
        entityId: TEAM_TAB.id,
        name: TEAM_TAB.name[language],
        contentUrl: page,
        websiteUrl: page,
        scopes: ['personal'],
      },
      { entityId: 'about', scopes: ['personal'] },
    ],
    bots: [
      {
        botId: settings.ids.bot,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ['personal'], commands: list(COMMANDS) },
          { scopes: ['team', 'groupChat'], commands: list(COMMANDS.filter(command => command.shared)) },
        ],
      },
    ],
  }
}
