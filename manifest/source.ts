/**
 * What the manifests say, once: names, commands, buttons, permissions, addresses. The generators beside this file
 * lay it out in Microsoft's two formats (unified JSON, add-in-only XML). Ids and the address come from the
 * environment (settings.ts).
 */

/** The same text for people in the two languages of the manifests. French is the default one. */
export interface Words {
  readonly fr: string
  readonly en: string
}
export type Language = keyof Words

/** The five packages. `bot` replaces `full` where Word and a bot in one package are refused: see README.md. */
export type UnifiedKey = 'full' | 'bot' | 'addin'
export type XmlKey = 'xml-word' | 'xml-outlook'
export type PackageKey = UnifiedKey | XmlKey

export const LANGUAGE_TAGS = { fr: 'fr-FR', en: 'en-US' } as const
/** The file beside manifest.json that holds its English texts. */
export const ENGLISH_FILE = 'en-us.json'
export const ACCENT_COLOR = '#0e7470'

const words = (fr: string, en: string): Words => ({ fr, en })

export interface Command {
  readonly id: string
  readonly title: Words
  readonly description: Words
  /** Offered in a team or a group chat too: what the bot answers there. */
  readonly shared?: true
}

/**
 * The bot's commands as Teams offers them above the message box; picking one sends its title as it stands.
 * Ids and titles are those of core/domain/words/commands.ts: tests/manifest/commands.test.ts keeps the two lists equal.
 */
export const COMMANDS: readonly Command[] = [
  {
    id: 'help',
    title: words('aide', 'help'),
    description: words('Ce que je sais faire', 'What I can do'),
    shared: true,
  },
  {
    id: 'today',
    title: words('ma leçon', 'my lesson'),
    description: words('La question du jour', 'Today’s question'),
  },
  {
    id: 'library',
    title: words('bibliothèque', 'library'),
    description: words('Toutes les leçons, par thème', 'All lessons, by topic'),
  },
  {
    id: 'progress',
    title: words('progression', 'progress'),
    description: words('Où vous en êtes, rien que pour vous', 'Where you stand, for your eyes only'),
  },
  {
    id: 'preferences',
    title: words('réglages', 'settings'),
    description: words('Horaires, thèmes, langue', 'Hours, topics, language'),
  },
  {
    id: 'pause',
    title: words('pause', 'pause'),
    description: words('Ne plus rien recevoir pour un temps', 'Receive nothing for a while'),
  },
  {
    id: 'resume',
    title: words('reprendre', 'resume'),
    description: words('Recevoir de nouveau la question du jour', 'Receive questions again'),
  },
  {
    id: 'my-data',
    title: words('mes données', 'my data'),
    description: words('Les voir, les emporter, les effacer', 'See, take or erase them'),
  },
  {
    id: 'privacy',
    title: words('confidentialité', 'privacy'),
    description: words('Ce qui est gardé, et qui le voit', 'What is kept, and who sees it'),
  },
  {
    id: 'may-i',
    title: words('autorisé\u00a0?', 'allowed?'),
    description: words('Telle donnée dans tel outil d’IA\u00a0?', 'This data in that AI tool?'),
  },
  {
    id: 'glossary',
    title: words('glossaire', 'glossary'),
    description: words('Un mot de l’IA, en clair', 'An AI word, in plain terms'),
  },
  {
    id: 'rituals',
    title: words('rituels', 'rituals'),
    description: words('Apprendre en équipe, en quelques minutes', 'Learning as a team, in a few minutes'),
    shared: true,
  },
]

/** What one can do with a message of Teams, and from the box where one writes one. */
export const COMPOSE = {
  keep: {
    id: 'keep',
    title: words('Garder comme apprentissage', 'Keep as a learning'),
    description: words(
      'Garder ce message pour vous, ou proposer vos mots à vos collègues',
      'Keep this message for yourself, or offer your own words to colleagues',
    ),
  },
  search: {
    id: 'search',
    title: words('Leçons, modèles, rituels', 'Lessons, prompts, rituals'),
    description: words(
      'Mettre une leçon, un modèle d’invite ou un rituel dans votre message',
      'Put a lesson, a prompt template or a ritual into your message',
    ),
    /** The server reads it under that name: bot/teams/compose.ts. */
    parameter: {
      name: 'q',
      title: words('Mots à chercher', 'Words to search'),
      description: words('Par exemple\u00a0: source, courrier, débat', 'For instance: source, letter, debate'),
    },
  },
} as const

/** Paths under PUBLIC_URL. The server serves `manifest/icons/png/` at `icons`. */
export const PATHS = { pane: '/addin/taskpane.html', team: '/addin/team.html', icons: '/addin/icons' } as const

/** Beside the chat, for those who lead a unit. The chat stays the first thing that opens. */
export const TEAM_TAB = { id: 'team', name: words('Équipe', 'Team') } as const

/** What the add-in asks for, and no more: the open document or message, never the mailbox or other files. */
export const PERMISSIONS = {
  document: { unified: 'Document.ReadWrite.User', xml: 'ReadWriteDocument' },
  mail: { unified: 'MailboxItem.ReadWrite.User', xml: 'ReadWriteItem' },
} as const

/** A requirement set of Office.js that a host must have. */
export interface Capability {
  readonly name: string
  readonly minVersion: string
}

/** One Office application with the button that opens the pane there. */
export interface Host {
  readonly scope: 'document' | 'mail'
  readonly tab: string
  readonly contexts: readonly ('default' | 'mailCompose')[]
  /** AddinCommands does not exist in Outlook, so it is asked of Word alone (requirement sets of Office.js). */
  readonly capabilities: readonly Capability[]
  readonly ids: { readonly runtime: string; readonly action: string; readonly group: string; readonly control: string }
  /** The pane stays when another message is composed. Outlook only. */
  readonly pinnable: boolean
  readonly tip: Words
}

export const BUTTON = {
  group: { fr: 'Apprenance', en: 'Apprenance' },
  label: { fr: 'Écrire avec soin', en: 'Write with care' },
  tipTitle: { fr: 'Ouvrir le volet Apprenance', en: 'Open the Apprenance pane' },
} as const

export const WORD: Host = {
  scope: 'document',
  tab: 'TabHome',
  contexts: ['default'],
  capabilities: [
    { name: 'WordApi', minVersion: '1.3' },
    { name: 'AddinCommands', minVersion: '1.1' },
  ],
  ids: { runtime: 'PaneWord', action: 'openPaneWord', group: 'groupWord', control: 'buttonPaneWord' },
  pinnable: false,
  tip: {
    fr: 'Modèles d’invite relus, points à vérifier et charte de votre organisation, à côté de votre document.',
    en: 'Reviewed prompts, points to check and your organisation’s charter, beside your document.',
  },
}

export const OUTLOOK: Host = {
  scope: 'mail',
  tab: 'TabDefault',
  contexts: ['mailCompose'],
  capabilities: [{ name: 'Mailbox', minVersion: '1.5' }],
  ids: { runtime: 'PaneMail', action: 'openPaneMail', group: 'groupMail', control: 'buttonPaneMail' },
  pinnable: true,
  tip: {
    fr: 'Modèles d’invite relus, points à vérifier et charte de votre organisation, à côté de votre message.',
    en: 'Reviewed prompts, points to check and your organisation’s charter, beside your message.',
  },
}

/**
 * The reminder before sending: always `promptUser`, because a hard mode stops everyone's mail when our server is down.
 * An organisation may leave it out (SEND_REMINDER=off); the generator refuses it while `source` does not exist.
 */
export const SEND_REMINDER = {
  variable: 'SEND_REMINDER',
  source: 'addin/send/on-send.ts',
  page: '/addin/events.html',
  script: '/addin/events.js',
  runtime: 'Events',
  action: 'remindBeforeSend',
  capability: { name: 'Mailbox', minVersion: '1.12' },
} as const

/** Pixel sizes: Office's ribbon needs 16, 32 and 80; the add-in lists show 32, 64 and 128. */
export const RIBBON_SIZES = [16, 32, 80] as const
/** File name of a hosted icon. `classic` marks the XML add-ins, so that people can tell the two versions apart. */
export const iconFile = (family: 'icon' | 'classic', size: number) => `${family}-${size}.png`
export const HOSTED_SIZES = [16, 32, 64, 80, 128] as const
