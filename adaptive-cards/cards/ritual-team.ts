import type { RitualTeamNotice } from '../../core/notices/rituals.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { button, linkLine, tucked } from '../elements/buttons.ts'
import { contactLine } from '../elements/contact.ts'
import { card } from '../elements/frame.ts'
import { momentText } from '../elements/moment.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** First words in a room: what this is, who sees what, how one begins; later also what is under way. */
export function ritualTeamCard(notice: RitualTeamNotice, say: Say): Spoken {
  return card(say, {
    summary: say('ritual.title'),
    body: [
      title(say('ritual.title')),
      text(say('ritual.what'), { spacing: 'Small' }),
      ...under(notice, say),
      ...line(say('ritual.who'), say('ritual.who.text')),
      ...line(say('ritual.how'), say('ritual.how.text')),
      small(say(`ritual.launchers.${notice.launchers}`), { spacing: 'Small' }),
      contactLine(notice.contact, say),
    ],
    actions: [
      button(say('do.ritualLibrary'), 'ritualLibrary', { page: 1 }, { style: 'positive' }),
      ...forHosts(notice, say),
    ],
  })
}

function under({ running, plans, host }: RitualTeamNotice, say: Say): Element[] {
  return [
    ...(running.length > 0 ? [heading(say('ritual.running'))] : []),
    ...running.map(({ title: name, due }) =>
      text(say('ritual.running.line', { title: name, ...momentText(due, say) }), { spacing: 'Small' }),
    ),
    ...(plans.length > 0 ? [heading(say('ritual.planned'))] : []),
    ...plans.flatMap(({ ritual, title: name, cadence, next }) => [
      text(say('ritual.planned.line', { title: name, cadence: say(`ritual.${cadence}`), ...momentText(next, say) }), {
        spacing: 'Small',
      }),
      ...(host ? [drop(ritual, say('ritual.drop', { title: name }))] : []),
    ]),
  ]
}

const drop = (ritual: string, words: string): Element => linkLine(words, button(words, 'ritualDrop', { ritual }))

function forHosts({ host, launchers }: RitualTeamNotice, say: Say): Action[] {
  if (!host) return []
  const other = launchers === 'anyone' ? 'hosts' : 'anyone'
  return [button(say(`do.ritualLaunchers.${other}`), 'ritualLaunchers', { launchers: other }, tucked)]
}

const line = (lead: string, words: string): Element[] => [
  text(lead, { weight: 'Bolder', spacing: 'Medium' }),
  text(words, { spacing: 'None' }),
]
