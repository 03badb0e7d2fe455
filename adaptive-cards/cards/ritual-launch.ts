import { CADENCES } from '../../core/domain/content/ritual.ts'
import type { RitualLaunchedNotice, RitualLaunchNotice } from '../../core/notices/rituals.ts'
import type { Element, Spoken } from '../card.ts'
import { button, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { momentText } from '../elements/moment.ts'
import { plain } from '../elements/safe-text.ts'
import { pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

const WEEKDAYS = [1, 2, 3, 4, 5] as const

/** One ritual and the form that launches it: as it stands, « Lancer » is enough. */
export function ritualLaunchCard(notice: RitualLaunchNotice, say: Say): Spoken {
  const { ritual, minutes, attribution, steps } = notice
  return card(say, {
    summary: notice.title,
    body: [
      title(notice.title),
      text(notice.summary, { spacing: 'Small' }),
      small(say('ritual.launch.facts', { minutes, attribution: say(`ritual.short.${attribution}`) })),
      small(say('ritual.launch.steps', { steps: say.list(steps) }), { spacing: 'None' }),
      ...fields(notice, say),
    ],
    actions: [
      submit(say('do.ritualLaunch'), 'ritualLaunch', { ritual }),
      button(say('do.ritualLibrary'), 'ritualLibrary', { page: 1 }),
    ],
  })
}

function fields({ cadence, minute, hours, problem }: RitualLaunchNotice, say: Say): Element[] {
  const range = { from: say.hour(hours.from), to: say.hour(hours.to) }
  const required = { isRequired: true, errorMessage: say('ritual.launch.choose') }
  return [
    choices(
      'cadence',
      say('ritual.launch.cadence'),
      CADENCES.map(value => ({ title: say(`ritual.${value}`), value })),
      { value: cadence, ...required, spacing: 'Medium' },
    ),
    choices(
      'start',
      say('ritual.launch.start'),
      [
        { title: say('ritual.launch.now'), value: 'now' },
        ...WEEKDAYS.map(day => ({
          title: say('ritual.launch.weekday', { weekday: say.weekday(day) }),
          value: String(day),
        })),
      ],
      { value: 'now', ...required },
    ),
    {
      type: 'Input.Time',
      id: 'hour',
      label: plain(say('ritual.launch.hour')),
      value: clock(minute),
      isRequired: true,
      errorMessage: plain(say('ritual.launch.hour.bad', range)),
    },
    problem
      ? pointOut(say('ritual.launch.hour.bad', range), { spacing: 'Small' })
      : small(say('ritual.launch.hour.hint', range), { spacing: 'Small' }),
  ]
}

const two = (n: number): string => String(n).padStart(2, '0')
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** What was launched, and when it comes. */
export function ritualLaunchedCard({ title: name, start, next }: RitualLaunchedNotice, say: Say): Spoken {
  const head = say(start ? 'ritual.launched' : 'ritual.launched.planned', { title: name })
  return card(say, {
    summary: head,
    body: [
      title(head),
      ...(start === 'now' ? [text(say('ritual.launched.now'), { spacing: 'Small' })] : []),
      ...(start && start !== 'now'
        ? [text(say('ritual.launched.later', momentText(start, say)), { spacing: 'Small' })]
        : []),
      ...(next
        ? [
            text(
              say('ritual.launched.next', { cadence: say(`ritual.${next.cadence}`), ...momentText(next.moment, say) }),
              { spacing: 'Small' },
            ),
          ]
        : []),
    ],
    actions: [button(say('do.rituals'), 'rituals', {})],
  })
}
