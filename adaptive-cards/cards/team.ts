import type { Suggestion } from '../../core/domain/figures/suggest.ts'
import type { NoTeamNotice, TeamNotice } from '../../core/notices/team.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { contactLine } from '../elements/contact.ts'
import { card } from '../elements/frame.ts'
import { shareLine } from '../elements/share.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What a unit did and where it hesitates, as figures of groups, and what could be done together next. */
export function teamCard(notice: TeamNotice, say: Say): Spoken {
  return card(say, {
    summary: say('team.title'),
    body: [
      title(say('team.title')),
      small(headLine(notice, say), { spacing: 'None' }),
      ...(notice.people === null ? tooFew(say) : content(notice, say)),
      small(say('team.note'), { spacing: 'Large' }),
    ],
    actions: [button(say('do.ritualLibrary'), 'rituals', {}), button(say('do.privacy'), 'privacy', {})],
  })
}

function headLine({ unit, people }: TeamNotice, say: Say): string {
  const name = unit ?? say('team.organisation')
  return people === null ? name : say('team.head', { unit: name, people })
}

const tooFew = (say: Say): Element[] => [text(say('team.few'), { spacing: 'Medium' })]

const content = (notice: TeamNotice, say: Say): Element[] => [
  ...suggestions(notice, say),
  ...active(notice, say),
  ...hard(notice, say),
  ...rituals(notice, say),
  ...(notice.below > 0 ? [text(say('team.below', { units: notice.below }), { spacing: 'Large' })] : []),
]

/** First of all: what can be done, before any figure. */
function suggestions({ suggestions }: TeamNotice, say: Say): Element[] {
  if (suggestions.length === 0) return []
  return [
    box('accent', [
      text(say('team.next'), { weight: 'Bolder' }),
      ...suggestions.flatMap(one => suggestion(one, say)),
      small(say('team.launch'), { spacing: 'Medium' }),
    ]),
  ]
}

function suggestion({ why, series, title: ritual, minutes, question }: Suggestion, say: Say): Element[] {
  const words =
    why === 'hard' && series !== null
      ? say('team.suggest.hard', { series, minutes, ritual })
      : say('team.suggest.quiet', { minutes, ritual })
  return [
    text(words, { spacing: 'Small' }),
    ...(question === null ? [] : [small(say('team.suggest.question', { question }), { spacing: 'Small' })]),
  ]
}

function active({ active }: TeamNotice, say: Say): Element[] {
  if (!active) return []
  const words = say('team.active', { date: say.day(active.week) })
  return [heading(say('team.learned')), ...shareLine(words, active.share, say)]
}

function hard({ hard }: TeamNotice, say: Say): Element[] {
  if (hard.length === 0) return []
  return [
    heading(say('team.hard')),
    small(say('team.hard.what'), { spacing: 'None' }),
    ...hard.flatMap(({ title: series, share }) => shareLine(series, share, say)),
  ]
}

function rituals({ rituals }: TeamNotice, say: Say): Element[] {
  if (rituals.length === 0) return []
  return [
    heading(say('team.rituals')),
    ...rituals.map(({ title: ritual, held }) => text(say('team.ritual', { ritual, held }), { spacing: 'Small' })),
  ]
}

/** Nothing is missing for whoever leads nobody: what is theirs is elsewhere. */
export function noTeamCard({ why, contact }: NoTeamNotice, say: Say): Spoken {
  return card(say, {
    summary: say('noTeam.title'),
    body: [
      title(say('noTeam.title')),
      text(say(`noTeam.${why}`), { spacing: 'Small' }),
      text(say('noTeam.instead'), { spacing: 'Small' }),
      contactLine(contact, say),
    ],
    actions: [button(say('do.progress'), 'progress', {}), button(say('do.ritualLibrary'), 'rituals', {})],
  })
}
