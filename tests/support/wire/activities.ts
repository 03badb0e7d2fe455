import { ANN, TENANT } from '../builders.ts'
import { BOT_USER } from './ids.ts'

export type Activity = Record<string, unknown>
export type Scope = 'personal' | 'groupChat' | 'channel'

const TEAM = '19:team@thread.tacv2'
const CHANNEL = '19:channel@thread.tacv2'
const CONVERSATIONS = {
  personal: { conversationType: 'personal', id: 'a:1personalconv' },
  groupChat: { isGroup: true, conversationType: 'groupChat', id: '19:groupchat@thread.v2' },
  channel: { isGroup: true, conversationType: 'channel', id: `${CHANNEL};messageid=1700000000000` },
} as const

/** What the bot service sends, as documented and captured; valid by default, a test names what matters to it. */
export function activities(
  serviceUrl: string,
  { person = ANN.person, user = '29:1user1', tenant = TENANT, name = 'Ann' } = {},
) {
  let count = 0

  const envelope = (scope: Scope, over: Activity): Activity => {
    count++
    return {
      id: `f:${count}`,
      timestamp: '2026-11-23T08:30:00.000Z',
      localTimestamp: '2026-11-23T09:30:00.000+01:00',
      localTimezone: 'Europe/Paris',
      channelId: 'msteams',
      serviceUrl,
      from: { id: user, name, aadObjectId: person },
      conversation: { ...CONVERSATIONS[scope], tenantId: tenant },
      recipient: { id: BOT_USER, name: 'Apprenance' },
      locale: 'fr-FR',
      entities: [{ type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Web', timezone: 'Europe/Paris' }],
      channelData: {
        tenant: { id: tenant },
        ...(scope === 'channel'
          ? { teamsChannelId: CHANNEL, teamsTeamId: TEAM, channel: { id: CHANNEL }, team: { id: TEAM, name: 'Équipe' } }
          : {}),
      },
      ...over,
    }
  }
  /** Install and update events say less: no name, no locale. */
  const event = (scope: Scope, over: Activity, data: Activity = {}): Activity => {
    const { locale, entities, ...rest } = envelope(scope, over)
    return {
      ...rest,
      from: { id: user, aadObjectId: person },
      channelData: { ...(rest.channelData as Activity), ...data },
    }
  }
  const invoke = (name: string, value: unknown, scope: Scope = 'personal', over: Activity = {}): Activity =>
    envelope(scope, { type: 'invoke', name, value, ...over })

  return {
    message: (text = 'bonjour', scope: Scope = 'personal', over: Activity = {}): Activity =>
      envelope(scope, { type: 'message', text, textFormat: 'plain', ...over }),
    /** « @Apprenance text », with the entity that says who is meant. */
    mention(text = 'bonjour', scope: Scope = 'channel', over: Activity = {}): Activity {
      const written = '<at>Apprenance</at>'
      const mentioned = { type: 'mention', text: written, mentioned: { id: BOT_USER, name: 'Apprenance' } }
      const base = envelope(scope, { type: 'message', text: `${written} ${text}\n`, textFormat: 'plain', ...over })
      return { ...base, entities: [...(base.entities as unknown[]), mentioned] }
    },
    /** A click on Action.Execute. `trigger: undefined` is what some clients send. */
    cardAction: (
      verb: string,
      data: unknown = {},
      { trigger, scope = 'personal' }: { trigger?: 'manual' | 'automatic' | undefined; scope?: Scope } = {},
    ): Activity =>
      invoke(
        'adaptiveCard/action',
        {
          action: { type: 'Action.Execute', id: 'x', title: 'Répondre', verb, data },
          ...(trigger === undefined ? {} : { trigger }),
        },
        scope,
        { replyToId: '1700000000001' },
      ),
    invoke,
    /** Action.Submit in a chat: a message with a value and no text. */
    submit: (value: unknown, scope: Scope = 'personal'): Activity => {
      const { text, ...rest } = envelope(scope, { type: 'message', value, replyToId: '1700000000001' })
      return rest
    },
    /** The two activities of a personal install, in the order in which they usually come. */
    install: (): [Activity, Activity] => [
      event('personal', {
        type: 'conversationUpdate',
        membersAdded: [{ id: user, aadObjectId: person }, { id: BOT_USER }],
      }),
      event(
        'personal',
        { type: 'installationUpdate', action: 'add' },
        { settings: { selectedChannel: { id: CONVERSATIONS.personal.id } }, source: { name: 'message' } },
      ),
    ],
    installationUpdate: (action: string, scope: Scope = 'personal'): Activity =>
      event(scope, { type: 'installationUpdate', action }),
    uninstall: (): Activity => event('personal', { type: 'installationUpdate', action: 'remove' }),
    addedToTeam: (): Activity =>
      event(
        'channel',
        { type: 'conversationUpdate', membersAdded: [{ id: BOT_USER }] },
        { eventType: 'teamMemberAdded' },
      ),
    teamRenamed: (): Activity => event('channel', { type: 'conversationUpdate' }, { eventType: 'teamRenamed' }),
    reaction: (): Activity => event('personal', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }),
    edited: (): Activity =>
      envelope('personal', {
        type: 'messageUpdate',
        text: 'bonsoir',
        channelData: { eventType: 'editMessage', tenant: { id: tenant } },
      }),
  }
}

export type Activities = ReturnType<typeof activities>
