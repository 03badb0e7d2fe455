import { randomBytes } from 'node:crypto'
import { converse } from '../../bot/chat/converse.ts'
import type { ChatEvent } from '../../bot/chat/event.ts'
import type { ChatReply } from '../../bot/chat/reply.ts'
import { openMemory } from '../../bot/store/memory/open-memory.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { RecordIdentity } from '../../core/ports/records.ts'
import { type Said, said } from './bot.ts'
import { ANN, aCatalog, MONDAY_0930_PARIS } from './builders.ts'

/** The conversation without any server: events in, cards out, state in memory. */
export function chatUnderTest({
  at = MONDAY_0930_PARIS,
  catalog = aCatalog(),
  records,
}: {
  at?: number
  catalog?: Catalog
  /** Where the organisation has a record store. */
  records?: RecordIdentity
} = {}) {
  const storage = openMemory()
  const clock = { at }
  const troubles: unknown[] = []
  const talk = converse({
    store: storage.store,
    catalog,
    records,
    addresses: storage.addresses,
    rituals: storage.rituals,
    peers: storage.peers,
    gems: storage.gems,
    members: storage.members,
    voices: storage.voices,
    figures: storage.figures,
    sessions: storage.sessions,
    receipt: () => randomBytes(16).toString('base64url'),
    whisper: async () => false,
    exportPage: 'https://example.org/addin/mes-donnees.html',
    oneTimeCode: () => ({ code: 'c'.repeat(43), codeHash: 'h'.repeat(43) }),
    trouble: error => troubles.push(error),
  })
  const person = (who: PersonRef = ANN, locale = 'fr-FR') => {
    const actor = { ...who, user: `29:${who.person}`, locale, zone: 'Europe/Paris' }
    const place = {
      conversation: `a:${who.person}`,
      kind: 'personal' as const,
      team: null,
      channel: null,
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
    }
    const hear = async (event: Partial<ChatEvent>): Promise<Said> =>
      shown(await talk({ actor, place, at: clock.at, ...event } as ChatEvent))
    return {
      hear,
      say: (text: string) => hear({ type: 'message', text }),
      click: (verb: string, data: Record<string, unknown> = {}) =>
        hear({ type: 'card-action', verb, data, automatic: false, messageId: null, name: 'Ann' }),
      install: () => hear({ type: 'installed' }),
    }
  }
  return { ...storage, clock, troubles, person, catalog }
}

const shown = (reply: ChatReply): Said =>
  said(200, 'spoken' in reply ? (reply.spoken.card as unknown as Record<string, unknown>) : null)
