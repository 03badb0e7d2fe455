/**
 * The part of an activity that we rely on; everything else is ignored, so a new field of Teams breaks nothing.
 * Where a field may be absent or odd without harm, it is read as absent. Read by hand: this runs for every activity,
 * and a schema library made it a twelfth of the whole turn (npm run bench -- turn --profile).
 */
export interface TeamsActivity {
  type: string
  id: string | undefined
  name: string | undefined
  action: string | undefined
  text: string | undefined
  value: unknown
  replyToId: string | undefined
  locale: string | undefined
  localTimezone: string | undefined
  serviceUrl: string
  from: Account
  recipient: Account
  conversation: {
    id: string
    conversationType: string | undefined
    isGroup: boolean | undefined
    tenantId: string | undefined
  }
  membersAdded: { id: string }[] | undefined
  entities: Entity[] | undefined
  channelData:
    | {
        team: { id: string | undefined } | undefined
        channel: { id: string | undefined } | undefined
        teamsTeamId: string | undefined
        teamsChannelId: string | undefined
      }
    | undefined
}

export interface Account {
  id: string
  name: string | undefined
  aadObjectId: string | undefined
}

export interface Entity {
  type: string | undefined
  text: string | undefined
  timezone: string | undefined
  locale: string | undefined
  mentioned: { id: string | undefined; name: string | undefined } | undefined
}

type Fields = Readonly<Record<string, unknown>>

const LONGEST_ID = 1000
const LONGEST_WORDS = 200
const MOST_MEMBERS = 1000
const MOST_ENTITIES = 200

/** @returns null when it lacks what every activity has */
export function readActivity(raw: unknown): TeamsActivity | null {
  const activity = fields(raw)
  const [from, recipient] = [account(activity?.from), account(activity?.recipient)]
  const conversation = fields(activity?.conversation)
  const [type, conversationId] = [words(activity?.type, 100), identifier(conversation?.id)]
  if (!activity || !conversation || !from || !recipient || !type || !conversationId) return null
  const { serviceUrl } = activity
  if (typeof serviceUrl !== 'string') return null
  return {
    type,
    id: identifier(activity.id),
    name: words(activity.name),
    action: words(activity.action),
    text: string(activity.text),
    value: activity.value,
    replyToId: identifier(activity.replyToId),
    locale: words(activity.locale),
    localTimezone: words(activity.localTimezone),
    serviceUrl,
    from,
    recipient,
    conversation: {
      id: conversationId,
      conversationType: words(conversation.conversationType),
      isGroup: typeof conversation.isGroup === 'boolean' ? conversation.isGroup : undefined,
      tenantId: words(conversation.tenantId),
    },
    membersAdded: list(activity.membersAdded, MOST_MEMBERS, member),
    entities: list(activity.entities, MOST_ENTITIES, entity),
    channelData: channelData(activity.channelData),
  }
}

function account(raw: unknown): Account | null {
  const read = fields(raw)
  const id = identifier(read?.id)
  return read && id ? { id, name: words(read.name), aadObjectId: string(read.aadObjectId) } : null
}

function member(raw: unknown): { id: string } | null {
  const id = identifier(fields(raw)?.id)
  return id ? { id } : null
}

function entity(raw: unknown): Entity | null {
  const read = fields(raw)
  if (!read) return null
  const mentioned = fields(read.mentioned)
  return {
    type: string(read.type),
    text: string(read.text),
    timezone: words(read.timezone),
    locale: words(read.locale),
    mentioned: mentioned && { id: string(mentioned.id), name: words(mentioned.name) },
  }
}

function channelData(raw: unknown): TeamsActivity['channelData'] {
  const read = fields(raw)
  if (!read) return undefined
  const [team, channel] = [fields(read.team), fields(read.channel)]
  return {
    team: team && { id: words(team.id) },
    channel: channel && { id: words(channel.id) },
    teamsTeamId: words(read.teamsTeamId),
    teamsChannelId: words(read.teamsChannelId),
  }
}

/** Own fields only come out of JSON, so a plain look-up can't reach a prototype's. */
const fields = (raw: unknown): Fields | undefined =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : undefined

const string = (raw: unknown): string | undefined => (typeof raw === 'string' ? raw : undefined)

const words = (raw: unknown, longest = LONGEST_WORDS): string | undefined =>
  typeof raw === 'string' && raw.length <= longest ? raw : undefined

const identifier = (raw: unknown): string | undefined =>
  typeof raw === 'string' && raw.length > 0 && raw.length <= LONGEST_ID ? raw : undefined

/** All of them or, when one does not hold together or they are too many, none. */
function list<T>(raw: unknown, most: number, read: (item: unknown) => T | null): T[] | undefined {
  if (!Array.isArray(raw) || raw.length > most) return undefined
  const items: T[] = []
  for (const item of raw) {
    const known = read(item)
    if (known === null) return undefined
    items.push(known)
  }
  return items
}
