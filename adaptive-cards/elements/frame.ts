import type { DeliveryId } from '../../core/domain/learning/delivery.ts'
import type { Action, Card, Element, IExecuteAction, Spoken } from '../card.ts'
import type { Say } from '../words/say.ts'
import { button } from './buttons.ts'
import { display, plain, shortened } from './safe-text.ts'

interface Parts {
  /** One sentence that stands for the card: notifications, chat lists, screen readers, clients without cards. */
  summary: string
  body: Element[]
  actions?: Action[]
  /** A question still open: another device, or an old copy coming into view, asks for it as it stands now. */
  of?: DeliveryId
  /** A card that many share: what each of them sees of it is asked for by their own client. */
  refresh?: IExecuteAction
}

/** Long enough for a sentence, short enough for a notification. */
const SUMMARY_LENGTH = 140

export function card(say: Say, { summary, body, actions = [], of, refresh }: Parts): Spoken {
  const line = shortened(display(summary), SUMMARY_LENGTH)
  const whole: Card = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: say.language,
    speak: plain(line),
    fallbackText: plain(line),
    ...(of && { refresh: { action: button(line, 'view', { delivery: of }) } }),
    ...(refresh && { refresh: { action: refresh } }),
    body,
    ...(actions.length > 0 && { actions }),
  }
  return { card: whole, summary: line }
}
