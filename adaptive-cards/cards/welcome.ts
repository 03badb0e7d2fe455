import type { WelcomeNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import { workdaysText } from '../elements/workdays.ts'
import type { Say } from '../words/say.ts'

/** First contact, in five short lines: what, who sees, how to stop, when, whom to ask. Nothing comes before a yes. */
export function welcomeCard(notice: WelcomeNotice, say: Say): Spoken {
  const hello = say(notice.back ? 'welcome.back' : 'welcome.title')
  const when = { hour: say.hour(notice.preferences.hour), days: workdaysText(notice.preferences.workdays, say) }
  return card(say, {
    summary: hello,
    body: [
      title(hello),
      small(say('welcome.by', { organisation: notice.organisation }), { spacing: 'None' }),
      ...line(say('welcome.what'), say('welcome.what.text')),
      ...line(say('welcome.who'), say('welcome.who.text')),
      ...line(say('welcome.stop'), say('welcome.stop.text')),
      ...line(say('welcome.when'), say('welcome.when.text', when)),
      ...line(say('welcome.ask'), say('welcome.ask.text', { contact: notice.contact })),
      text(say(notice.back ? 'welcome.again' : 'welcome.yes'), { spacing: 'Large' }),
    ],
    actions: [
      button(say('do.start'), 'start', {}, { style: 'positive' }),
      button(say('do.preferences'), 'openPreferences', {}),
      button(say('do.privacy'), 'privacy', {}),
    ],
  })
}

const line = (lead: string, words: string): Element[] => [
  text(lead, { weight: 'Bolder', spacing: 'Medium' }),
  text(words, { spacing: 'None' }),
]
