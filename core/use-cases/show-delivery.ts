import type { DeliveryId } from '../domain/learning/delivery.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
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
  (deps: Deps) =>
  async (command: ShowDelivery): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    return isReply(sheet) ? sheet : asItStands(deps, sheet)
  }

/** Question, feedback or put-away card, whichever the record says. */
export function asItStands(deps: Deps, sheet: OpenSheet): Reply {
  const { person, delivery, answer, memory } = sheet
  if (answer?.right === null) return refuse(deps, person, 'already-answered')
  const notice = answer
    ? layOutFeedback({ person, delivery, answer, memory }, deps.catalog, false, memoryParametersOf(deps, person))
    : delivery.outcome === 'passed' || delivery.outcome === 'excluded'
      ? layOutPutAway(delivery, delivery.outcome, deps.catalog, null)
      : layOutQuestion(delivery, person, deps.catalog)
  return notice ? reply(person, notice) : refuse(deps, person, 'withdrawn')
}
