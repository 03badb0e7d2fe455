import { readAction, type Verb } from '../../adaptive-cards/actions.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { roomOf, roomRef } from '../../core/domain/rituals/room.ts'
import { IN_ROOMS, understand } from '../../core/domain/words/commands.ts'
import type { Asked, Reply } from '../../core/use-cases/deps.ts'
import { refuse } from '../../core/use-cases/refuse.ts'
import type { AskedInRoom, RitualDeps } from '../../core/use-cases/rituals/ritual-deps.ts'
import { greetRoom, showTeam } from '../../core/use-cases/rituals/show-team.ts'
import type { Place } from './event.ts'
import { type AskedSomewhere, ritualRoutes } from './ritual-routes.ts'
import type { RitualVerb } from './routes.ts'

export interface RitualDesk extends RitualDeps {
  /** Sixteen bytes that nobody can guess, as text. */
  receipt(): string
  /** Says something in a person's own chat, if there is one; nothing of it is stored. Returns whether it was said. */
  whisper(who: PersonRef, reply: Reply): Promise<boolean>
}

export interface Pressed {
  verb: string
  data: Record<string, unknown>
  /** Of the card in the room, where one was clicked. */
  messageId: string | null
  name: string | null
}

type Asking = Asked & { zone: string | null }

const RITUAL = /^ritual/
export const isRitualVerb = (verb: string): verb is RitualVerb => RITUAL.test(verb)

/** Everything that is said and pressed about team rituals, in rooms and in a person's own chat. */
export function ritualDesk(deps: RitualDesk) {
  const routes = ritualRoutes(deps)

  return {
    greet: (asked: Asking, place: Place) => greetRoom(deps)(inRoom(asked, place)),

    /** In a room one is called by name: anything but another command is taken as « what is this? ». */
    async hear(text: string, asked: Asking, place: Place): Promise<Reply> {
      const { command } = understand(text)
      if (command !== null && !IN_ROOMS.includes(command))
        return refuse(deps, { tenant: asked.by.tenant, language: asked.locale }, 'personal-only')
      return showTeam(deps)({ ...inRoom(asked, place), shared: true })
    },

    async press(pressed: Pressed, asked: Asking, place: Place): Promise<Reply> {
      const click = readAction(pressed.verb, pressed.data)
      if (!click || !isRitualVerb(click.verb))
        return refuse(deps, { tenant: asked.by.tenant, language: asked.locale }, 'unknown-card')
      const somewhere: AskedSomewhere = {
        ...asked,
        room: place.kind === 'personal' ? null : inRoom(asked, place).room,
        kind: place.kind === 'channel' ? 'channel' : 'group',
        name: pressed.name,
        receipt: deps.receipt(),
      }
      // One route for each verb: the compiler can't follow that the verb picks both, the table's type does.
      const route = routes[click.verb] as (c: typeof click, asked: AskedSomewhere) => Promise<Reply>
      await noteCard(deps, pressed, somewhere)
      return withReceipt(deps, await route(click, somewhere), somewhere)
    },
  }
}

const inRoom = (asked: Asking, place: Place): AskedInRoom => ({
  ...asked,
  room: roomOf(asked.by.tenant, place.conversation),
  kind: place.kind === 'channel' ? 'channel' : 'group',
})

/** Buttons that only the room's own card has: where its id was lost in a crash, a click brings it back. */
const OF_CARD: ReadonlySet<string> = new Set<Verb>(['ritualView', 'ritualNext'])

async function noteCard({ rituals }: RitualDesk, { verb, data, messageId }: Pressed, { by, room }: AskedSomewhere) {
  if (!OF_CARD.has(verb) || messageId === null || room === null || typeof data.occurrence !== 'string') return
  const ref = { tenant: by.tenant, id: data.occurrence }
  const kept = await rituals.occurrence(ref)
  if (kept?.message === null && kept.occurrence.conversation === room.conversation) await rituals.posted(ref, messageId)
}

/** The receipt goes to its owner twice: in the dialog, and in their own chat where they find it again. */
async function withReceipt(deps: RitualDesk, reply: Reply, { by, room }: AskedSomewhere): Promise<Reply> {
  const { notice } = reply
  if (notice.kind !== 'ritual-kept' || notice.receipt === '' || room === null) return reply
  const said = await deps.whisper(by, { ...reply, notice: { ...notice, place: 'chat' } })
  return said ? { ...reply, notice: { ...notice, place: 'dialog-and-chat' } } : reply
}

/** How a room is written to: like a person, but with nobody to name. */
export const roomAddress = (tenant: string, place: Place) => {
  const room = roomOf(tenant, place.conversation)
  return {
    who: roomRef(room),
    address: { conversation: room.conversation, serviceUrl: place.serviceUrl, user: '' },
  }
}
