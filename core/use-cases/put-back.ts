import type { DeliveryId } from '../domain/learning/delivery.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import type { Asked, Reply } from './deps.ts'
import { isReply, openDelivery } from './open-delivery.ts'
import { asItStands } from './show-delivery.ts'

export interface PutBack extends Asked {
  delivery: DeliveryId
}

/** Undo of later, pass and "pas pour moi": the question is there again, and comes by itself no more today. */
export const putBack =
  (deps: VoicesDeps) =>
  async (command: PutBack): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    const { person, delivery } = sheet
    if (sheet.answer) return asItStands(deps, sheet, command.at)
    const excluded = person.excluded.filter(objective => objective !== delivery.objective)
    await deps.store.save([
      { kind: 'delivery-marked', who: command.by, day: delivery.day, position: delivery.position, outcome: null },
      { kind: 'announcements-dropped', who: command.by },
      { kind: 'excluded-changed', who: command.by, excluded },
    ])
    return asItStands(deps, { ...sheet, delivery: { ...delivery, outcome: null } }, command.at)
  }
