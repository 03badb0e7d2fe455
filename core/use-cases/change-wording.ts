import type { DeliveryId } from '../domain/learning/delivery.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import type { Asked, Reply } from './deps.ts'
import { isReply, openDelivery } from './open-delivery.ts'
import { asItStands } from './show-delivery.ts'

export interface ChangeWording extends Asked {
  delivery: DeliveryId
  plain: boolean
}

/** "Version simple": a switch kept for the person; the card at hand is laid out again in it. */
export const changeWording =
  (deps: VoicesDeps) =>
  async (command: ChangeWording): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    await deps.store.save([{ kind: 'plain-changed', who: command.by, plain: command.plain }])
    return asItStands(deps, { ...sheet, person: { ...sheet.person, plain: command.plain } }, command.at)
  }
