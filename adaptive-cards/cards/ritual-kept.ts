import type { RitualKeptNotice } from '../../core/notices/rituals.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { button, opens, sends } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { momentText } from '../elements/moment.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** It is kept. Where nobody signs, this card is the receipt: in the dialog, and again in the person's own chat. */
export function ritualKeptCard(notice: RitualKeptNotice, say: Say): Spoken {
  const { what, due } = notice
  const head = say(`ritual.kept.${what}`)
  return card(say, {
    summary: `${head} · ${notice.title}`,
    body: [
      title(head),
      text(say('ritual.kept.title', { title: notice.title }), { spacing: 'Small' }),
      text(say('ritual.kept.until', momentText(due, say)), { spacing: 'Small' }),
      ...receipt(notice, say),
    ],
    actions: changing(notice, say),
  })
}

function receipt({ attribution, place }: RitualKeptNotice, say: Say): Element[] {
  if (attribution === 'nomme') return [small(say('ritual.kept.nomme'))]
  if (place === 'chat') return [small(say('ritual.kept.receipt'))]
  return [small(say(place === 'dialog' ? 'ritual.kept.dialog' : 'ritual.kept.chat'))]
}

function changing({ occurrence, step, receipt, place, attribution }: RitualKeptNotice, say: Say): Action[] {
  const own = { occurrence, step, receipt }
  if (place === 'chat')
    return [opens(say('do.ritualEdit'), 'ritualAnswer', own), button(say('do.ritualWithdraw'), 'ritualWithdraw', own)]
  return attribution === 'nomme'
    ? []
    : [sends(say('do.ritualWithdraw'), 'ritualWithdraw', own, { associatedInputs: 'none' })]
}
