import type { PausedNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

export function pausedCard({ until }: PausedNotice, say: Say): Spoken {
  const when = until === 'open' ? say('paused.open') : say('paused.until', { day: say.farDay(until) })
  return card(say, {
    summary: `${say('paused.title')}. ${when}`,
    body: [
      title(say('paused.title')),
      text(when, { spacing: 'Small' }),
      small(say('paused.rest'), { spacing: 'Small' }),
    ],
    actions: [button(say('do.resume'), 'resume', {}), button(say('do.newDate'), 'openPause', {})],
  })
}
