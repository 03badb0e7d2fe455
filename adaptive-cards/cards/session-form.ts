import { LENGTHS } from '../../core/domain/sessions/limits.ts'
import type { SessionFormNotice } from '../../core/notices/sessions.ts'
import type { Element, Spoken } from '../card.ts'
import { button, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

const MINUTES_EACH = 3
const USUAL = '5'

/** What a session is, and the form that prepares one: as it stands, one touch is enough. */
export function sessionFormCard(notice: SessionFormNotice, say: Say): Spoken {
  const { chosen, problem } = notice
  return card(say, {
    summary: say('session.title'),
    body: [
      title(say('session.title')),
      text(say('session.what'), { spacing: 'Small' }),
      ...(problem ? [pointOut(say(`session.${problem}`), { spacing: 'Medium' })] : []),
      ...(chosen ? fields(notice, chosen, say) : [text(say('session.none'), { spacing: 'Medium' })]),
    ],
    actions: chosen ? [submit(say('do.sessionOpen'), 'sessionOpen', {})] : [button(say('do.help'), 'help', {})],
  })
}

function fields({ series, ofWeek }: SessionFormNotice, chosen: string, say: Say): Element[] {
  const required = { isRequired: true, errorMessage: say('session.choose') }
  const name = (id: string, words: string) => (id === ofWeek ? say('session.series.week', { title: words }) : words)
  return [
    choices(
      'series',
      say('session.series'),
      series.map(one => ({ title: name(one.id, one.title), value: one.id })),
      { value: chosen, ...required, spacing: 'Medium' },
    ),
    choices(
      'length',
      say('session.length'),
      LENGTHS.map(n => ({ title: say('session.length.of', { n, minutes: n * MINUTES_EACH }), value: String(n) })),
      { value: USUAL, ...required },
    ),
    choices(
      'mode',
      say('session.mode'),
      (['phones', 'hands'] as const).map(value => ({ title: say(`session.mode.${value}`), value })),
      { value: 'phones', style: 'expanded', ...required },
    ),
    small(say('session.mode.hint'), { spacing: 'Small' }),
  ]
}
