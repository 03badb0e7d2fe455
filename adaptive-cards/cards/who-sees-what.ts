import type { Permission } from '../../core/domain/privacy/permissions.ts'
import type { WhoSeesWhatNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { box, group } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { contactLine } from '../elements/contact.ts'
import { card } from '../elements/frame.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** The permissions as the product grants them, one line each, in everyday words. */
export function whoSeesWhatCard({ rows, contact }: WhoSeesWhatNotice, say: Say): Spoken {
  return card(say, {
    summary: say('seen.title'),
    body: [
      title(say('seen.title')),
      text(say('seen.intro'), { spacing: 'Small' }),
      ...rows.map(row => group(line(row, say), { separator: true, spacing: 'Medium' })),
      notes(say),
      contactLine(contact, say),
    ],
    actions: [button(say('do.myData'), 'myData', {})],
  })
}

function line({ data, you, others, days }: Permission, say: Say): Element[] {
  const viewers = [...(you ? [say('seen.you')] : []), ...others.map(viewer => say(`seen.${viewer}`))]
  return [
    text(say(`seen.${data}`), { weight: 'Bolder' }),
    text(say('seen.by', { viewers: say.list(viewers) }), { spacing: 'None' }),
    small(kept(you, days, say), { spacing: 'None' }),
  ]
}

function kept(you: boolean, days: number | null, say: Say): string {
  if (days !== null) return say('seen.kept', { days: say('time.days.kept', { days }) })
  return say(you ? 'seen.kept.while' : 'seen.kept.unlinked')
}

const notes = (say: Say): Element =>
  box('emphasis', [
    text(say('seen.note.counts')),
    text(say('seen.note.groups'), { spacing: 'Small' }),
    text(say('seen.note.operator'), { spacing: 'Small' }),
  ])
