import { localTime } from '../domain/calendar/local-time.ts'
import type { OutboxItem } from '../domain/delivery/outbox-item.ts'
import { type DeliveryId, deliveryId } from '../domain/learning/delivery.ts'
import type { Announcement } from '../notices.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { layOutPutAway } from './lay-out-put-away.ts'
import { isReply, type OpenSheet, openDelivery } from './open-delivery.ts'
import { asItStands } from './show-delivery.ts'

export interface SetAside extends Asked {
  delivery: DeliveryId
}

const MINUTE_MS = 60_000
const LATER_MINUTES = 180
/** A card brought in the last half hour of the day would be one more thing before leaving. */
const LAST_MINUTES = 30

/** "Plus tard": the card waits, and is brought back once, the same day, if working time allows. They asked for it. */
export const setAside =
  (deps: VoicesDeps) =>
  async (command: SetAside): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    if (sheet.answer) return asItStands(deps, sheet, command.at)
    const again = whenAgain(deps, sheet, command.at)
    const item = again && reminder(sheet, command.at, again)
    // A conflict means that it was already set aside once today: it is not brought a third time.
    const saved = item ? await deps.store.save([{ kind: 'announced', item }]) : 'conflict'
    return reply(
      sheet.person,
      layOutPutAway(sheet.delivery, 'later', deps.catalog, saved === 'saved' && again ? again.minute : null),
    )
  }

/** Local minute of the reminder and how far away it is; null when the day of the card is over or nearly so. */
function whenAgain({ catalog }: Deps, { person, delivery }: OpenSheet, at: number) {
  const now = localTime(at, person.zone)
  const { hours } = catalog.organisationOf(person.tenant)
  const minute = now.minute + LATER_MINUTES
  if (now.day !== delivery.day || now.minute < hours.from || minute > hours.to - LAST_MINUTES) return null
  return { minute, untilEnd: hours.to - now.minute }
}

const reminder = (
  { person, delivery }: OpenSheet,
  at: number,
  again: { untilEnd: number },
): OutboxItem<Announcement> => ({
  key: `later/${person.tenant}/${person.person}/${deliveryId(delivery)}`,
  to: { tenant: person.tenant, person: person.person },
  announcement: { kind: 'later-card', day: delivery.day, position: delivery.position },
  policy: 'once-more',
  notBefore: at + LATER_MINUTES * MINUTE_MS,
  notAfter: at + again.untilEnd * MINUTE_MS,
})
