import type { DeliveryId } from '../domain/learning/delivery.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import { type Asked, type Reply, reply } from './deps.ts'
import { layOutPutAway } from './lay-out-put-away.ts'
import { isReply, openDelivery } from './open-delivery.ts'
import { asItStands } from './show-delivery.ts'

export interface PutAway extends Asked {
  delivery: DeliveryId
  /** `passed`: not today. `excluded`: this objective is not for me. */
  how: 'passed' | 'excluded'
}

/** Passing and "pas pour moi" count against nobody: nothing is graded, and both can be undone. */
export const putAway =
  (deps: VoicesDeps) =>
  async (command: PutAway): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    const { person, delivery } = sheet
    if (sheet.answer) return asItStands(deps, sheet, command.at)
    const excluded = [...new Set([...person.excluded, delivery.objective])]
    await deps.store.save([
      {
        kind: 'delivery-marked',
        who: command.by,
        day: delivery.day,
        position: delivery.position,
        outcome: command.how,
      },
      { kind: 'announcements-dropped', who: command.by },
      ...(command.how === 'excluded' ? [{ kind: 'excluded-changed' as const, who: command.by, excluded }] : []),
    ])
    return reply(person, layOutPutAway(delivery, command.how, deps.catalog, null))
  }
