import { TEAM_QUIZ } from '../../core/domain/sessions/week-series.ts'
import type { RitualLibraryNotice } from '../../core/notices/rituals.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { button, tappable } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** The rituals, a few at a time, each a line to touch. */
export function ritualLibraryCard(notice: RitualLibraryNotice, say: Say): Spoken {
  const { rituals, page, pages, here } = notice
  return card(say, {
    summary: say('ritual.library'),
    body: [
      title(say('ritual.library')),
      text(say(here ? 'ritual.library.here' : 'ritual.library.elsewhere'), { spacing: 'Small' }),
      ...(rituals.length === 0 ? [text(say('ritual.library.empty'))] : rituals.map(one => line(one, here, say))),
      ...(pages > 1 ? [small(say('library.page', { page, pages }))] : []),
    ],
    actions: turning(page, pages, say),
  })
}

function line(one: RitualLibraryNotice['rituals'][number], here: boolean, say: Say): Element {
  const { ritual, title: name, summary, minutes, group, attribution } = one
  const facts = { minutes, ...group, attribution: say(`ritual.short.${attribution}`) }
  const items = [
    text(name, { weight: 'Bolder', ...((here || ritual === TEAM_QUIZ) && { color: 'Accent' }) }),
    text(summary, { spacing: 'None' }),
    small(say('ritual.facts', facts), { spacing: 'None' }),
  ]
  if (!here && ritual === TEAM_QUIZ)
    return tappable(items, button(say('session.ritual', { title: name }), 'session', {}), {
      separator: true,
      spacing: 'Medium',
    })
  if (!here) return { type: 'Container', items, separator: true, spacing: 'Medium' }
  const open = button(say('ritual.choose', { title: name }), 'ritualChoose', { ritual })
  return tappable(items, open, { separator: true, spacing: 'Medium' })
}

const turning = (page: number, pages: number, say: Say): Action[] => [
  ...(page > 1 ? [button(say('do.previous'), 'ritualLibrary', { page: page - 1 })] : []),
  ...(page < pages ? [button(say('do.next'), 'ritualLibrary', { page: page + 1 })] : []),
]
