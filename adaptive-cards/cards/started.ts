import type { StartedNotice } from '../../core/notices/people.ts'
import type { Spoken } from '../card.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { zoneText } from '../elements/places.ts'
import { small, text, title } from '../elements/text.ts'
import { workdaysText } from '../elements/workdays.ts'
import type { Say } from '../words/say.ts'

/** They said yes: when it begins, and that nothing is owed. */
export function startedCard({ hour, zone, workdays, firstDay }: StartedNotice, say: Say): Spoken {
  const first = say('started.first', { day: say.day(firstDay), hour: say.hour(hour) })
  return card(say, {
    summary: first,
    body: [
      title(say('started.title')),
      text(first, { spacing: 'Small' }),
      text(say('started.rhythm', { days: workdaysText(workdays, say), zone: zoneText(zone, say) }), {
        spacing: 'Small',
      }),
      small(say('started.free'), { spacing: 'Medium' }),
    ],
    actions: [
      button(say('do.todayNow'), 'today', {}),
      button(say('do.preferences'), 'openPreferences', {}),
      button(say('do.place'), 'place', {}),
    ],
  })
}
