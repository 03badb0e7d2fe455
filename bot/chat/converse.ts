import { readAction } from '../../adaptive-cards/actions.ts'
import { render } from '../../adaptive-cards/render.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { understand } from '../../core/domain/words/commands.ts'
import type { Addresses } from '../../core/ports/addresses.ts'
import { answerWords } from '../../core/use-cases/answer-words.ts'
import type { Asked, Deps, Reply } from '../../core/use-cases/deps.ts'
import { leave } from '../../core/use-cases/leave.ts'
import { refuse } from '../../core/use-cases/refuse.ts'
import { welcomePerson } from '../../core/use-cases/welcome-person.ts'
import { addressKeeper } from './address-keeper.ts'
import type { Actor, ChatEvent } from './event.ts'
import type { ChatReply } from './reply.ts'
import { buttonRoutes, type Edge, wordRoutes } from './routes.ts'

export interface Conversation extends Deps {
  addresses: Addresses
  /** Where people fetch their data. */
  exportPage: string
  oneTimeCode: Edge['oneTimeCode']
  /** Something broke: counted and logged without a word of what was said. */
  trouble(error: unknown, event: ChatEvent['type']): void
}

/** Verbs that come in crowds. */
const HOT = new Set(['answer', 'view'])

/** From an event to a reply. Whatever breaks is said in one apologetic card: nothing was saved. */
export function converse(deps: Conversation) {
  const keepAddress = addressKeeper(deps.addresses)
  const buttons = buttonRoutes(deps)
  const words = wordRoutes(deps)

  const respond = async (event: ChatEvent): Promise<ChatReply> => {
    if (event.type === 'ignored' || event.type === 'added-to-team') return { type: 'none' }
    if (event.type === 'uninstalled') {
      if (event.actor) await leave(deps)({ by: refOf(event.actor) })
      return { type: 'none' }
    }
    const asked = askedBy(event.actor, event.at)
    if (event.place.kind !== 'personal')
      return say(event, refuse(deps, { tenant: asked.by.tenant, language: asked.locale }, 'personal-only'))
    await keepAddress(event.actor, event.place, event.at, event.type === 'card-action' && HOT.has(event.verb))
    const edge = { zone: event.actor.zone, oneTimeCode: deps.oneTimeCode, exportPage: deps.exportPage }

    if (event.type === 'installed') return say(event, await welcomePerson(deps)({ ...asked, zone: event.actor.zone }))
    if (event.type === 'message') {
      const meant = understand(event.text)
      const route = meant.command === null ? null : words[meant.command]
      return say(
        event,
        route
          ? await route(meant.about, asked)
          : await answerWords(deps)({
              ...asked,
              words: meant.about,
              guess: meant.command === null ? meant.guess : null,
            }),
      )
    }
    const click = readAction(event.verb, event.data)
    if (!click) return say(event, refuse(deps, { tenant: asked.by.tenant, language: asked.locale }, 'unknown-card'))
    // One route for each verb: the compiler can't follow that the verb picks both, the table's type does.
    const route = buttons[click.verb] as (c: typeof click, asked: Asked, edge: Edge) => Promise<Reply>
    return say(event, await route(click, asked, edge))
  }

  return async (event: ChatEvent): Promise<ChatReply> => {
    try {
      return await respond(event)
    } catch (error) {
      deps.trouble(error, event.type)
      const language = 'actor' in event && event.actor ? localeOf(event.actor) : 'fr'
      return say(event, { language, notice: { kind: 'trouble', contact: null } })
    }
  }
}

const say = (event: ChatEvent, { notice, language }: Reply): ChatReply => ({
  type: event.type === 'card-action' ? 'replace-card' : 'say',
  spoken: render(notice, language),
})

const refOf = ({ tenant, person }: Actor) => ({ tenant, person })
const localeOf = ({ locale }: Actor): Language => (locale?.toLowerCase().startsWith('fr') === false ? 'en' : 'fr')
const askedBy = (actor: Actor, at: number): Asked => ({ by: refOf(actor), at, locale: localeOf(actor) })
