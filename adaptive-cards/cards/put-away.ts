import type { PutAwayNotice } from '../../core/notices/learning.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What became of the card, said once, and the way back. */
export function putAwayCard(notice: PutAwayNotice, say: Say): Spoken {
  const { how, delivery } = notice
  return card(say, {
    summary: say(`away.${how}.title`),
    body: [
      title(say(`away.${how}.title`)),
      text(sentence(notice, say), { spacing: 'Small' }),
      small(say('away.subject', { title: notice.title }), { spacing: 'Medium' }),
    ],
    actions: [button(say('do.undo'), 'putBack', { delivery })],
  })
}

function sentence({ how, againAt }: PutAwayNotice, say: Say): string {
  if (how !== 'later') return say(`away.${how}.text`)
  return againAt === null ? say('away.later.none') : say('away.later.text', { hour: say.hour(againAt) })
}
