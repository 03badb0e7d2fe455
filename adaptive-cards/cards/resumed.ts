import type { ResumedNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

export function resumedCard({ wasPaused, today }: ResumedNotice, say: Say): Spoken {
  const head = say(wasPaused ? 'resumed.title' : 'resumed.never')
  return card(say, {
    summary: head,
    body: [title(head), text(say(`resumed.${today}`), { spacing: 'Small' })],
    actions: [
      ...(today === 'now' ? [] : [button(say('do.todayNow'), 'today', {})]),
      button(say('do.preferences'), 'openPreferences', {}),
    ],
  })
}
