import type { Territory } from '../calendar/territories.ts'
import type { Language, PersonRef } from '../people/person.ts'

/** Where a team talks: a channel or a group chat, by the chat service's own id (without the thread). */
export interface Room {
  tenant: string
  conversation: string
}

/** Who may start a ritual: whoever is in the room, or only those who already lead one there. */
export type Launchers = 'anyone' | 'hosts'

/** What a room chose for its rituals. Who is in it is never kept: being there is what the chat service checks. */
export interface Team extends Room {
  kind: 'group' | 'channel'
  /** IANA zone in which the team's hours are meant. */
  zone: string
  territory: Territory
  language: Language
  launchers: Launchers
}

/** A room is written to under its own id in the place of a person's: no person's id looks like one. */
export const roomRef = ({ tenant, conversation }: Room): PersonRef => ({ tenant, person: conversation })

/** A message of a channel names its thread after the room: « 19:…;messageid=… ». */
export const roomOf = (tenant: string, conversation: string): Room => ({
  tenant,
  conversation: conversation.split(';messageid=')[0] ?? conversation,
})

export const threadOf = (conversation: string, message: string | null): string =>
  message ? `${conversation};messageid=${message}` : conversation

export const sameRoom = (a: Room, b: Room): boolean => a.tenant === b.tenant && a.conversation === b.conversation
