import { readAction } from '../../adaptive-cards/actions.ts'
import { display, shortened } from '../../adaptive-cards/elements/safe-text.ts'
import { render } from '../../adaptive-cards/render.ts'
import type { Language } from '../../core/domain/people/person.ts'
import type { Reply } from '../../core/use-cases/deps.ts'
import type { GemDeps } from '../../core/use-cases/gems/gem-deps.ts'
import { openKeeping } from '../../core/use-cases/gems/keep-message.ts'
import { openGemForm } from '../../core/use-cases/gems/offer-gem.ts'
import { inOrganisation } from '../../core/use-cases/in-organisation.ts'
import { refuse } from '../../core/use-cases/refuse.ts'
import type { RitualDeps } from '../../core/use-cases/rituals/ritual-deps.ts'
import { searchToShare } from '../../core/use-cases/search-to-share.ts'
import type { ChatEvent } from './event.ts'
import { type AskedByName, gemRoutes, isGemVerb, isOwnDialog } from './gem-routes.ts'
import type { ChatReply } from './reply.ts'

type Event<T extends ChatEvent['type']> = Extract<ChatEvent, { type: T }>

/** Long enough to choose by. */
const PREVIEW = 120

/** Everything about pépites: in a person's own chat, in the dialogs of a room, and from the box where one writes. */
export function gemDesk(deps: GemDeps & RitualDeps) {
  const routes = gemRoutes(deps)

  return {
    /** « pépite : … »: seen once more before it is offered. */
    offer: (text: string, asked: AskedByName): Promise<Reply> =>
      openGemForm(deps)({ ...asked, text, place: 'chat', anonymous: false }),

    async press(verb: string, data: Record<string, unknown>, asked: AskedByName): Promise<Reply> {
      const click = readAction(verb, data)
      if (!click || !isGemVerb(click.verb))
        return refuse(deps, { tenant: asked.by.tenant, language: asked.locale }, 'unknown-card')
      // One route for each verb: the compiler can't follow that the verb picks both, the table's type does.
      const route = routes[click.verb] as (c: typeof click, asked: AskedByName) => Promise<Reply>
      return route(click, asked)
    },

    /** « Garder comme apprentissage » on a message, and the form that it opened. */
    async compose(event: Event<'compose-open' | 'compose-submit'>, asked: AskedByName): Promise<Reply> {
      if (event.type === 'compose-open') {
        const { text, own } = event.message ?? { text: '', own: false }
        return openKeeping(deps)({ ...asked, message: text, own })
      }
      return isOwnDialog(event.verb)
        ? this.press(event.verb, event.data, asked)
        : refuse(deps, { tenant: asked.by.tenant, language: asked.locale }, 'unknown-card')
    },
  }
}

/** What to put into a message, found by its words. Nothing of whoever asks is looked up. */
export async function searchFor(
  deps: GemDeps,
  { actor, query, skip, count }: Event<'compose-search'>,
  language: Language,
): Promise<ChatReply> {
  const { tenant } = actor
  const found = searchToShare(await inOrganisation(deps, tenant))({ tenant, query, skip, count })
  return {
    type: 'results',
    results: found.map(notice => ({
      spoken: render(notice, language),
      text: shortened(display(notice.summary), PREVIEW),
    })),
  }
}
