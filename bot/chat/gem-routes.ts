import type { Clicked, Verb } from '../../adaptive-cards/actions.ts'
import type { Asked, Reply } from '../../core/use-cases/deps.ts'
import type { GemDeps } from '../../core/use-cases/gems/gem-deps.ts'
import { keepForMyself, offerOfMessage } from '../../core/use-cases/gems/keep-message.ts'
import { listGems, sayUseful, withdrawGem } from '../../core/use-cases/gems/list-gems.ts'
import { dropKeepsake, listKeepsakes } from '../../core/use-cases/gems/list-keepsakes.ts'
import { offerFromRitual } from '../../core/use-cases/gems/offer-from-ritual.ts'
import { offerGem, openGemForm } from '../../core/use-cases/gems/offer-gem.ts'
import { acceptGem, declineGem, openDecline, openVetting } from '../../core/use-cases/gems/vet-gem.ts'
import type { RitualDeps } from '../../core/use-cases/rituals/ritual-deps.ts'

export type GemVerb = Extract<Verb, `gem${string}` | `keepsake${string}`>

const GEM = /^(gem|keepsake)/
export const isGemVerb = (verb: string): verb is GemVerb => GEM.test(verb)

/** What may be done from a room or from a message: one's own dialog, which nobody else sees. */
const FROM_ANYWHERE: ReadonlySet<string> = new Set<GemVerb>(['gemWrite', 'gemSend', 'gemKeep'])
export const isOwnDialog = (verb: string): boolean => FROM_ANYWHERE.has(verb)

/** Someone does something about pépites. `name`: as the chat service shows them; kept only where they wish it. */
export type AskedByName = Asked & { name: string | null }

type Route<V extends GemVerb> = (click: Extract<Clicked, { verb: V }>, asked: AskedByName) => Promise<Reply>

/** Every button about pépites and about what one keeps, one line each. */
export const gemRoutes = (deps: GemDeps & RitualDeps): { [V in GemVerb]: Route<V> } => ({
  gems: ({ page }, asked) => listGems(deps)({ ...asked, page }),
  gemWrite: ({ occurrence, text = '' }, asked) =>
    occurrence
      ? offerFromRitual(deps)({ ...asked, occurrence })
      : openGemForm(deps)({ ...asked, text, place: 'dialog', anonymous: false }),
  gemSend: ({ text, credit = false, sure = false, message, own }, asked) =>
    message === undefined
      ? offerGem(deps)({ ...asked, text, credit, sure, place: 'dialog' })
      : offerOfMessage(deps)({ ...asked, text, credit, sure, message, own }),
  gemKeep: ({ message }, asked) => keepForMyself(deps)({ ...asked, text: message }),
  gemUseful: ({ gem, useful, page }, asked) => sayUseful(deps)({ ...asked, gem, useful, page }),
  gemWithdraw: ({ gem, page }, asked) => withdrawGem(deps)({ ...asked, gem, page }),
  gemVet: ({ gem }, asked) => openVetting(deps)({ ...asked, gem }),
  gemAccept: ({ verb: _, gem, how, ...fields }, asked) =>
    acceptGem(deps)({ ...asked, gem, how, fields: fields as Record<string, string> }),
  gemRefuse: ({ gem }, asked) => openDecline(deps)({ ...asked, gem }),
  gemDecline: ({ gem, reason, words }, asked) => declineGem(deps)({ ...asked, gem, reason, words }),
  keepsakes: ({ page }, asked) => listKeepsakes(deps)({ ...asked, page }),
  keepsakeDrop: ({ keepsake, page }, asked) => dropKeepsake(deps)({ ...asked, keepsake, page }),
})
