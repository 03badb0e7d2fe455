import { FEWEST } from '../../core/domain/sessions/limits.ts'
import type { SessionReadyNotice } from '../../core/notices/sessions.ts'
import type { Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { webLink } from '../elements/link.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** A session to lead: its page, its code, and what will be left of it. */
export function sessionReadyCard(notice: SessionReadyNotice, say: Say): Spoken {
  const { url, code, door, hours, questions } = notice
  const lead = webLink(say('do.sessionLead'), url, { style: 'positive' })
  return card(say, {
    summary: say('session.ready'),
    body: [
      title(say('session.ready')),
      text(say('session.ready.about', { title: notice.title, n: questions }), { spacing: 'Small' }),
      box('accent', [
        text(`1. ${say('session.ready.screen')}`, { spacing: 'None' }),
        text(`2. ${say('session.ready.phones', { door: shortAddress(door), code })}`, { spacing: 'Small' }),
        text(`3. ${say('session.ready.lead')}`, { spacing: 'Small' }),
      ]),
      small(say('session.ready.private', { hours, fewest: FEWEST }), { spacing: 'Medium' }),
      small(say('session.ready.link'), { spacing: 'Small' }),
    ],
    actions: [...(lead ? [lead] : []), button(say('do.sessionAnother'), 'session', {})],
  })
}

/** As it is typed. */
const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '')
