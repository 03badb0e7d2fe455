import type { Share } from '../../core/domain/aggregates/share.ts'
import { TRANSFERS } from '../../core/domain/asides/transfer.ts'
import type { DeliveryId } from '../../core/domain/learning/delivery.ts'
import type { Aside } from '../../core/notices/asides.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { asideForm, notNow } from './aside-form.ts'
import { box } from './box.ts'
import { button, buttons } from './buttons.ts'
import { pair } from './pair.ts'
import { heading, small, text } from './text.ts'

/** The one short thing besides, set apart and last: nothing of the card waits for it. */
export function aside(of: Aside | null, delivery: DeliveryId, say: Say, alone = false): Element[] {
  if (!of) return []
  return [box('emphasis', inside(of, delivery, alone, say), { spacing: 'Large' })]
}

function inside(of: Aside, delivery: DeliveryId, alone: boolean, say: Say): Element[] {
  switch (of.kind) {
    case 'transfer':
      return transfer(of, delivery, say)
    case 'if-then-back':
      return readAgain(of, say)
    case 'survey-results':
      return results(of, say)
    case 'settled':
      return [text(say(of.how === 'declined' ? 'aside.declined' : `aside.settled.${of.of}`))]
    default:
      return asideForm(of, delivery, alone, say)
  }
}

type Of<K extends Aside['kind']> = Extract<Aside, { kind: K }>

const transfer = ({ title }: Of<'transfer'>, delivery: DeliveryId, say: Say): Element[] => [
  heading(say('aside.transfer'), { spacing: 'None' }),
  text(say('aside.transfer.text', { title }), { spacing: 'Small' }),
  small(say('aside.counted'), { spacing: 'Small' }),
  buttons(TRANSFERS.map(transfer => button(say(`do.transfer.${transfer}`), 'asideTap', { delivery, transfer }))),
  notNow(delivery, say),
]

const readAgain = ({ cue, plan, written, lastWeek }: Of<'if-then-back'>, say: Say): Element[] => [
  text(lastWeek ? say('aside.back.lastWeek') : say('aside.back.on', { day: say.day(written) })),
  text(say('aside.back.sentence', { cue, plan }), { weight: 'Bolder', spacing: 'Small' }),
  small(say('aside.back.gone'), { spacing: 'Small' }),
]

function results({ people, results: all, changes }: Of<'survey-results'>, say: Say): Element[] {
  return [
    heading(say('aside.results'), { spacing: 'None' }),
    text(say('aside.results.people', { people }), { spacing: 'Small' }),
    ...all.map(({ about, high }) =>
      pair(text(say(`aside.results.${about}`)), text(percent(high, say), { weight: 'Bolder' })),
    ),
    text(say(`aside.changes.${changes}`), { spacing: 'Medium' }),
    ...(changes === 'load' ? [buttons([button(say('do.preferences'), 'openPreferences', {})])] : []),
  ]
}

function percent({ percent: value, end }: Share, say: Say): string {
  if (end === null) return say('aside.share', { percent: value })
  return say(end === 'at most' ? 'aside.share.atMost' : 'aside.share.atLeast', { percent: value })
}
