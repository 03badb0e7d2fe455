import type { Actor, Place } from '../chat/event.ts'
import type { TeamsActivity } from './activity.ts'
import { guid } from './guid.ts'
import { lru } from './lru.ts'

/** Who it is; null when Teams did not say (an administrator's act, an app without a user). */
export function actorOf({ from, locale, localTimezone, entities }: TeamsActivity, tenant: string): Actor | null {
  const person = guid(from.aadObjectId)
  if (person === null) return null
  const client = entities?.find(entity => entity.type === 'clientInfo')
  return {
    tenant,
    person,
    user: from.id,
    locale: locale ?? client?.locale ?? null,
    zone: zone(client?.timezone) ?? zone(localTimezone),
  }
}

/** Asking costs a tenth of a millisecond, and most people share a few zones. */
const zones = lru<string, { known: string | null }>(500)

/** Only zones that this machine knows: the name comes from outside and is calculated with. */
function zone(name: string | undefined): string | null {
  if (name === undefined) return null
  const asked = zones.get(name) ?? { known: isZone(name) ? name : null }
  zones.set(name, asked)
  return asked.known
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

const KINDS: Readonly<Record<string, Place['kind']>> = { personal: 'personal', groupchat: 'group', channel: 'channel' }

export function placeOf({ conversation, channelData, serviceUrl }: TeamsActivity): Place {
  const told = KINDS[(conversation.conversationType ?? '').toLowerCase()]
  return {
    conversation: conversation.id,
    kind: told ?? (conversation.isGroup ? 'group' : 'personal'),
    team: channelData?.team?.id ?? channelData?.teamsTeamId ?? null,
    channel: channelData?.channel?.id ?? channelData?.teamsChannelId ?? null,
    serviceUrl,
  }
}
