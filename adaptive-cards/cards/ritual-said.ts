import type { RitualSaidNotice } from '../../core/notices/rituals.ts'
import type { Spoken } from '../card.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What became of a click, in one sentence. */
export function ritualSaidCard({ what, title: name }: RitualSaidNotice, say: Say): Spoken {
  const head = say(`ritual.said.${what}`)
  return card(say, {
    summary: head,
    body: [
      title(head),
      text(say(`ritual.said.${what}.text` as const), { spacing: 'Small' }),
      ...(name ? [small(say('ritual.kept.title', { title: name }))] : []),
    ],
  })
}
