import type { MyDataNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button, buttons } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What is kept, how long, and the two rights: to take it along, to make it disappear. */
export function myDataCard({ counts, retention, adaptation, records }: MyDataNotice, say: Say): Spoken {
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
      ...(records ? recordStore(records, adaptation, say) : []),
    ],
    actions: [
      button(say('do.export'), 'export', {}),
      button(say('do.privacy'), 'privacy', {}),
      button(say('do.askErase'), 'askErase', {}),
    ],
  })
}

/** What leaves for elsewhere, or does not; and the other choice at hand. */
function recordStore(
  { agreed, waiting }: { agreed: boolean; waiting: number },
  adaptation: boolean,
  say: Say,
): Element[] {
  const now = agreed
    ? [say('records.now.yes'), say('records.waiting', { n: waiting })].join(', ')
    : say('records.now.no')
  return [
    heading(say('records.section')),
    text(now, { spacing: 'Small' }),
    small(say(agreed ? 'records.stop' : 'records.hint'), { spacing: 'Small' }),
    ...(agreed && !adaptation ? [small(say('records.adaptation'), { spacing: 'Small' })] : []),
    buttons([button(say(agreed ? 'do.records.no' : 'do.records.yes'), 'records', { agree: !agreed })]),
  ]
}

const row = (what: string, kept: string): Element[] => [
  text(what, { weight: 'Bolder', spacing: 'Small' }),
  small(kept, { spacing: 'None' }),
]
