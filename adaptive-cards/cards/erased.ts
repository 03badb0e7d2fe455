import type { ErasedNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

export const erasedCard = ({ contact }: ErasedNotice, say: Say): Spoken =>
  card(say, {
    summary: say('erased.title'),
    body: [
      title(say('erased.title')),
      text(say('erased.text'), { spacing: 'Small' }),
      ...(contact === null ? [] : [text(say('records.erased', { contact }), { spacing: 'Small' })]),
      small(say('erased.again'), { spacing: 'Small' }),
    ],
    actions: [button(say('do.start'), 'start', {})],
  })
