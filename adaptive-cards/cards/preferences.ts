import type { PreferencesNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { button, buttons, linkLine, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { comfort, content, moment, place, sharing } from '../elements/preference-sections.ts'
import { section } from '../elements/section.ts'
import { heading, pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** Everything that may be chosen, on one form; what could not be taken is said at its field and nothing changes. */
export function preferencesCard(notice: PreferencesNotice, say: Say): Spoken {
  return card(say, {
    summary: notice.saved ? say('prefs.saved') : say('prefs.title'),
    body: [
      title(say('prefs.title')),
      ...news(notice, say),
      ...[moment, content, comfort, place].flatMap(part => section(part(notice, say), say)),
      ...(notice.recordsOffered ? section(sharing(notice, say), say) : []),
      buttons([submit(say('do.save'), 'savePreferences', {})], 'Large'),
      ...excluded(notice, say),
    ],
    actions: [
      button(say('do.openPause'), 'openPause', {}),
      button(say('do.myData'), 'myData', {}),
      button(say('do.privacy'), 'privacy', {}),
    ],
  })
}

function news({ saved, problems, paused }: PreferencesNotice, say: Say): Element[] {
  return [
    ...(problems.length > 0 ? [pointOut(say('prefs.problems'), { spacing: 'Small' })] : []),
    ...(saved ? [text(say('prefs.saved'), { color: 'Good', spacing: 'Small' })] : []),
    ...(saved || problems.length > 0 ? [] : [small(say('prefs.intro'), { spacing: 'Small' })]),
    ...(paused === null ? [] : [text(pausedWords(paused, say), { spacing: 'Small' })]),
  ]
}

const pausedWords = (paused: number | 'open', say: Say): string =>
  paused === 'open' ? say('prefs.paused.open') : say('prefs.paused.until', { day: say.farDay(paused) })

/** A card has a size; what does not fit comes up as the others are brought back. */
const MOST_EXCLUDED = 4

function excluded({ excluded }: PreferencesNotice, say: Say): Element[] {
  if (excluded.length === 0) return []
  return [
    heading(say('prefs.excluded')),
    ...excluded.slice(0, MOST_EXCLUDED).map(({ id, title: words }) => {
      const line = say('prefs.restore', { title: words })
      return linkLine(line, button(line, 'restore', { objective: id }))
    }),
    ...(excluded.length > MOST_EXCLUDED
      ? [small(say('prefs.excluded.more', { count: excluded.length - MOST_EXCLUDED }), { spacing: 'Small' })]
      : []),
  ]
}
