import type { NothingDueNotice } from '../../core/notices/learning.ts'
import type { Action, Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** No card, and that is fine. */
export function nothingDueCard({ why, backInDays }: NothingDueNotice, say: Say): Spoken {
  return card(say, {
    summary: say(`nothing.${why}.title`),
    body: [
      title(say(`nothing.${why}.title`)),
      text(say(`nothing.${why}.text`), { spacing: 'Small' }),
      ...(backInDays === null ? [] : [text(say('nothing.back', { when: say('time.in', { days: backInDays }) }))]),
    ],
    actions: why === 'no-content' ? [settings(say), lessons(say)] : [lessons(say), progress(say), gems(say)],
  })
}

const lessons = (say: Say): Action => button(say('do.library'), 'library', { page: 1, query: '' })
const progress = (say: Say): Action => button(say('do.progress'), 'progress', {})
const gems = (say: Say): Action => button(say('do.gems'), 'gems', {})
const settings = (say: Say): Action => button(say('do.preferences'), 'openPreferences', {})
