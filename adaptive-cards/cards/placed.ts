import type { PlacedNotice, PlacementOverNotice } from '../../core/notices/placement.ts'
import type { Element, Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { reveal } from '../elements/reveal.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What the placement changes, and the way back. */
export function placedCard(notice: PlacedNotice, say: Say): Spoken {
  const { known } = notice
  const what = say('placed.text', { known })
  return card(say, {
    summary: what,
    body: [
      title(say('placed.title')),
      text(what, { spacing: 'Small' }),
      ...(known > 0 ? reveal('known', say('placed.which'), subjects(notice, say)) : []),
      small(say('placed.private'), { spacing: 'Medium' }),
    ],
    actions: [button(say('do.todayNow'), 'today', {}), ...(known > 0 ? [button(say('do.undo'), 'placeUndo', {})] : [])],
  })
}

function subjects({ known, titles }: PlacedNotice, say: Say): Element[] {
  const more = known - titles.length
  return [
    ...titles.map(words => text(words, { spacing: 'Small' })),
    ...(more > 0 ? [small(say('placed.more', { more }), { spacing: 'Small' })] : []),
  ]
}

/** Nothing changed, or not any more. */
export const placementOverCard = ({ why }: PlacementOverNotice, say: Say): Spoken =>
  card(say, {
    summary: say(`placement.${why}.title`),
    body: [title(say(`placement.${why}.title`)), text(say(`placement.${why}.text`), { spacing: 'Small' })],
    actions: [button(say('do.todayNow'), 'today', {})],
  })
