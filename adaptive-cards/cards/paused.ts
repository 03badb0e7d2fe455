import type { PausedNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

export function pausedCard({ from, until }: PausedNotice, say: Say): Spoken {
  const when = until === 'open' ? say('paused.open') : say('paused.until', { day: say.farDay(until) })
  const heading = from === null ? say('paused.title') : say('paused.from', { day: say.farDay(from) })
  return card(say, {
    summary: `${heading}. ${when}`,
    body: [
      title(heading),
      text(when, { spacing: 'Small' }),
      small(say(from === null ? 'paused.rest' : 'paused.spread'), { spacing: 'Small' }),
    ],
    actions: [button(say('do.resume'), 'resume', {}), button(say('do.newDate'), 'openPause', {})],
  })
}
