import { readAction } from '../../adaptive-cards/actions.ts'
import { saying } from '../../adaptive-cards/say-often.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { understand } from '../../core/domain/words/commands.ts'
import { offeredIn } from '../../core/domain/words/offered.ts'
import type { Addresses } from '../../core/ports/addresses.ts'
import type { AllDeps } from '../../core/use-cases/all-deps.ts'
import { answerWords } from '../../core/use-cases/answer-words.ts'
import type { Asked, Reply } from '../../core/use-cases/deps.ts'
import { leave } from '../../core/use-cases/leave.ts'
import { refuse } from '../../core/use-cases/refuse.ts'
import { welcomePerson } from '../../core/use-cases/welcome-person.ts'
import { addressKeeper } from './address-keeper.ts'
import type { Actor, ChatEvent } from './event.ts'
import { gemDesk, searchFor } from './gem-desk.ts'
import { type AskedByName, isGemVerb, isOwnDialog } from './gem-routes.ts'
import { perCatalog } from './per-catalog.ts'
import type { ChatReply } from './reply.ts'
import { isRitualVerb, type Pressed, type RitualDesk, ritualDesk, roomAddress } from './ritual-desk.ts'
import { buttonRoutes, type Edge, wordRoutes } from './routes.ts'

export interface Conversation extends AllDeps, RitualDesk {
  addresses: Addresses
  /** Where people fetch their data. */
  exportPage: string
  oneTimeCode: Edge['oneTimeCode']
  /** Something broke: counted and logged without a word of what was said. */
  trouble(error: unknown, event: ChatEvent['type']): void
}

type Event<T extends ChatEvent['type']> = Extract<ChatEvent, { type: T }>
type Dialog = Event<'dialog-open' | 'dialog-submit'>
type Compose = Event<'compose-open' | 'compose-submit'>
type PersonalEvent = Event<'installed' | 'message' | 'card-action'> | Dialog
type RoomEvent = Exclude<PersonalEvent, { type: 'installed' }> | Event<'added-to-team'>

/** From an event to a reply. Whatever breaks is said in one apologetic card: nothing was saved. */
export function converse(deps: Conversation): (event: ChatEvent) => Promise<ChatReply> {
  const respond = responder(deps)
  const speak = saying()
  const say = (event: ChatEvent, { notice, language }: Reply): ChatReply => {
    const spoken = speak(notice, language)
    if (isDialog(event) || isCompose(event)) return { type: 'dialog', title: spoken.summary, spoken }
    return { type: event.type === 'card-action' ? 'replace-card' : 'say', spoken }
  }
  return async event => {
    try {
      if (event.type === 'compose-search') return await searchFor(deps, event, localeOf(event.actor))
      const reply = await respond(event)
      return reply ? say(event, reply) : { type: 'none' }
    } catch (error) {
      deps.trouble(error, event.type)
      if (event.type === 'compose-search') return { type: 'results', results: [] }
      const language = 'actor' in event && event.actor ? localeOf(event.actor) : 'fr'
      return say(event, { language, notice: { kind: 'trouble', contact: null } })
    }
  }
}

/** Null: nothing is to be said. */
function responder(deps: Conversation): (event: ChatEvent) => Promise<Reply | null> {
  const personal = perCatalog(deps, personalResponder)
  const desk = gemDesk(deps)
  const room = roomResponder(deps)
  const keepAddress = addressKeeper(deps.addresses)

  return async event => {
    if (event.type === 'ignored' || event.type === 'compose-search') return null
    // The conversation may be none of ours: nothing of it is noted.
    if (isCompose(event)) return desk.compose(event, named(event))
    if (event.type === 'uninstalled') {
      if (event.actor) await leave(deps)({ by: refOf(event.actor) })
      return null
    }
    if (event.type === 'added-to-team') return room(event)
    if (event.place.kind !== 'personal') return event.type === 'installed' ? null : room(event)
    const hot = event.type === 'card-action' && HOT.has(event.verb)
    const noted = keepAddress(event.actor, event.place, event.at, hot)
    // An answer neither waits for it nor fails with it.
    if (hot) noted.catch(error => deps.trouble(error, event.type))
    else await noted
    return (await personal(event.actor.tenant))(event)
  }
}

/** Verbs that come in crowds. */
const HOT = new Set(['answer', 'view'])

/** What people do in a channel or a group chat: rituals, and nothing that is one person's own. */
function roomResponder(deps: Conversation): (event: RoomEvent) => Promise<Reply> {
  const desk = ritualDesk(deps)
  const gems = gemDesk(deps)
  return async event => {
    const { place, at } = event
    const tenant = event.type === 'added-to-team' ? event.tenant : event.actor.tenant
    const { who, address } = roomAddress(tenant, place)
    await deps.addresses.note(who, address)
    const locale = event.actor ? localeOf(event.actor) : 'fr'
    const asked = { by: event.actor ? refOf(event.actor) : who, at, locale, zone: event.actor?.zone ?? null }
    if (event.type === 'added-to-team') return desk.greet(asked, place)
    if (event.type === 'message') return desk.hear(event.text, asked, place)
    if (isDialog(event) && isOwnDialog(event.verb)) return gems.press(event.verb, event.data, named(event))
    if (!isRitualVerb(event.verb)) return refuse(deps, whoAsks(event.actor), 'personal-only')
    return desk.press(pressedOf(event), asked, place)
  }
}

const isDialog = (event: ChatEvent): event is Dialog => event.type === 'dialog-open' || event.type === 'dialog-submit'

const isCompose = (event: ChatEvent): event is Compose =>
  event.type === 'compose-open' || event.type === 'compose-submit'

/** Who asks, with the name that some of what they send may be signed with. */
const named = (event: Event<'message' | 'card-action'> | Dialog | Compose): AskedByName => ({
  by: refOf(event.actor),
  at: event.at,
  locale: localeOf(event.actor),
  name: event.type === 'dialog-submit' || event.type === 'compose-submit' ? event.name : null,
})

const pressedOf = (event: Event<'card-action'> | Dialog): Pressed => ({
  verb: event.verb,
  data: event.data,
  messageId: event.type === 'card-action' ? event.messageId : null,
  name: event.type === 'dialog-submit' ? event.name : null,
})

function personalResponder(deps: Conversation): (event: PersonalEvent) => Promise<Reply> {
  const buttons = buttonRoutes(deps)
  const words = wordRoutes(deps)
  const desk = ritualDesk(deps)
  const gems = gemDesk(deps)

  const hear = (text: string, asked: Asked): Promise<Reply> => {
    const offered = offeredIn(text)
    if (offered !== null) return gems.offer(offered, { ...asked, name: null })
    const meant = understand(text)
    return meant.command === null
      ? answerWords(deps)({ ...asked, words: meant.about, guess: meant.guess })
      : words[meant.command](meant.about, asked)
  }
  const press = async (event: Event<'card-action'> | Dialog, asked: Asked): Promise<Reply> => {
    const { verb, data, actor, place } = event
    if (isRitualVerb(verb)) return desk.press(pressedOf(event), { ...asked, zone: actor.zone }, place)
    if (isGemVerb(verb)) return gems.press(verb, data, named(event))
    const click = readAction(verb, data)
    if (!click || isRitualVerb(click.verb) || isGemVerb(click.verb)) return refuse(deps, whoAsks(actor), 'unknown-card')
    // One route for each verb: the compiler can't follow that the verb picks both, the table's type does.
    const route = buttons[click.verb] as (c: typeof click, asked: Asked, edge: Edge) => Promise<Reply>
    const { oneTimeCode, exportPage } = deps
    return route(click, asked, { zone: actor.zone, name: nameIn(event), oneTimeCode, exportPage })
  }

  return async event => {
    const { actor, at } = event
    const asked: Asked = { by: refOf(actor), at, locale: localeOf(actor) }
    if (event.type === 'message') return hear(event.text, asked)
    if (event.type === 'card-action' || isDialog(event)) return press(event, asked)
    return welcomePerson(deps)({ ...asked, zone: actor.zone })
  }
}

/** Teams says it with what they do themselves; opening a dialog is not yet saying anything. */
const nameIn = (event: Event<'card-action'> | Dialog): string | null => ('name' in event ? event.name : null)

const refOf = ({ tenant, person }: Actor) => ({ tenant, person })
const localeOf = ({ locale }: Actor): Language => (locale?.toLowerCase().startsWith('fr') === false ? 'en' : 'fr')
const whoAsks = (actor: Actor) => ({ tenant: actor.tenant, language: localeOf(actor) })
