import type { MyDataNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What is kept, how long, and the two rights: to take it along, to make it disappear. */
export function myDataCard({ counts, retention, adaptation }: MyDataNotice, say: Say): Spoken {
  const rows = [
    row(say('data.answers', { n: counts.answers }), say('data.answers.kept', { days: retention.answers })),
    row(say('data.reviews', { n: counts.reviews }), say('data.reviews.kept', { days: retention.memory })),
    row(say('data.objectives', { n: counts.objectives }), say('data.objectives.kept')),
    row(say('data.deliveries', { n: counts.deliveries }), say('data.answers.kept', { days: retention.deliveries })),
  ]
  return card(say, {
    summary: say('data.title'),
    body: [
      title(say('data.title')),
      text(say('data.intro'), { spacing: 'Small' }),
      box('emphasis', rows.flat()),
      ...(adaptation ? [] : [text(say('data.off'))]),
    ],
    actions: [
      button(say('do.export'), 'export', {}),
      button(say('do.privacy'), 'privacy', {}),
      button(say('do.askErase'), 'askErase', {}),
    ],
  })
}

const row = (what: string, kept: string): Element[] => [
  text(what, { weight: 'Bolder', spacing: 'Small' }),
  small(kept, { spacing: 'None' }),
]
