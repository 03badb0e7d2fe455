import { type DeliveryId, deliveryId } from '../domain/learning/delivery.ts'
import type { Aside } from '../notices/asides.ts'
import { asideUnder } from './asides/aside-under.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import { type Asked, type Reply, reply } from './deps.ts'
import { layOutFeedback } from './lay-out-feedback.ts'
import { layOutPutAway } from './lay-out-put-away.ts'
import { layOutQuestion } from './lay-out-question.ts'
import { memoryParametersOf } from './memory-parameters-of.ts'
import { isReply, type OpenSheet, openDelivery } from './open-delivery.ts'
import { refuse } from './refuse.ts'

export interface ShowDelivery extends Asked {
  delivery: DeliveryId
}

/** A card as it stands now: Teams asks for it when an old copy comes into view. Changes nothing. */
export const showDelivery =
  (deps: VoicesDeps) =>
  async (command: ShowDelivery): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    return isReply(sheet) ? sheet : asItStands(deps, sheet, command.at)
  }

/** Question, feedback or put-away card, whichever the record says; under feedback lies `aside`, or what was laid there. */
export async function asItStands(deps: VoicesDeps, sheet: OpenSheet, at: number, aside?: Aside): Promise<Reply> {
  const { person, delivery, answer, memory } = sheet
  const below = answer ? (aside ?? (await asideUnder(deps, sheet, at))) : null
  if (answer?.right === null) return withoutResult(deps, sheet, below)
  const parameters = memoryParametersOf(deps, person)
  const notice = answer
    ? layOutFeedback({ person, delivery, answer, memory, aside: below }, deps.catalog, false, parameters)
    : delivery.outcome === 'passed' || delivery.outcome === 'excluded'
      ? layOutPutAway(delivery, delivery.outcome, deps.catalog, null)
      : layOutQuestion(delivery, person, deps.catalog)
  return notice ? reply(person, notice) : refuse(deps, person, 'withdrawn')
}

/** Nothing was kept (adaptation off): there is no result to show again, only the fact that it was answered. */
export const withoutResult = (deps: VoicesDeps, { person, delivery }: OpenSheet, aside: Aside | null): Reply =>
  aside
    ? reply(person, { kind: 'aside', delivery: deliveryId(delivery), aside })
    : refuse(deps, person, 'already-answered')
