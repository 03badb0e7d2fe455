import type { DeliveryId, Verdict } from '../domain/learning/delivery.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import type { Asked, Reply } from './deps.ts'
import { isReply, openDelivery } from './open-delivery.ts'
import { asItStands } from './show-delivery.ts'

export interface GiveVerdict extends Asked {
  delivery: DeliveryId
  verdict: Verdict
}

/** Useful or not, one tap: the person's own mark, and an anonymous count for whoever writes the content. */
export const giveVerdict =
  (deps: VoicesDeps) =>
  async (command: GiveVerdict): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    const { delivery } = sheet
    if (delivery.verdict !== command.verdict) {
      const { day, position, question } = delivery
      const given = { day, position, question, before: delivery.verdict, verdict: command.verdict }
      await deps.store.save([{ kind: 'verdict-given', who: command.by, ...given }])
    }
    return asItStands(deps, { ...sheet, delivery: { ...delivery, verdict: command.verdict } }, command.at)
  }
