import type { EraseAskedNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What will be gone, before it goes. The way back comes first: the other one cannot be undone. */
export function eraseAskedCard({ counts }: EraseAskedNotice, say: Say): Spoken {
  return card(say, {
    summary: say('erase.title'),
    body: [
      title(say('erase.title')),
      box('emphasis', [
        text(say('erase.answers', { answers: counts.answers })),
        text(say('erase.reviews', { reviews: counts.reviews }), { spacing: 'Small' }),
        text(say('erase.preferences'), { spacing: 'Small' }),
      ]),
      text(say('erase.final'), { weight: 'Bolder' }),
    ],
    actions: [button(say('do.keep'), 'myData', {}), button(say('do.erase'), 'erase', {}, { style: 'destructive' })],
  })
}
