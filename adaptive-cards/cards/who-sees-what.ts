import type { DataSeen, Permission, Viewer } from '../../core/domain/privacy/permissions.ts'
import type { WhoSeesWhatNotice } from '../../core/notices/people.ts'
import type { Element, Spoken } from '../card.ts'
import { box, group } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { contactLine } from '../elements/contact.ts'
import { fold } from '../elements/fold.ts'
import { card } from '../elements/frame.ts'
import { text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** In this order on the card. The first stands open: it is what everyone asks about. */
const FAMILIES = ['answers', 'asked', 'team', 'peers', 'gems', 'groups', 'content'] as const
type Family = (typeof FAMILIES)[number]

const FAMILY: { readonly [D in DataSeen]: Family } = {
  answers: 'answers',
  memory: 'answers',
  deliveries: 'answers',
  preferences: 'answers',
  records: 'answers',
  verdicts: 'asked',
  wish: 'asked',
  asides: 'asked',
  'if-then': 'asked',
  voices: 'asked',
  'ritual-named': 'team',
  'ritual-anonymous': 'team',
  sessions: 'team',
  'peer-entry': 'peers',
  'peer-meetings': 'peers',
  'peer-avoided': 'peers',
  'peer-outcomes': 'peers',
  gems: 'gems',
  useful: 'gems',
  keepsakes: 'gems',
  directory: 'groups',
  'group-figures': 'groups',
  needs: 'groups',
  'error-reports': 'content',
  proposals: 'content',
  'content-uses': 'content',
}

/** The permissions as the product grants them, one line each, in everyday words. */
export function whoSeesWhatCard({ rows, contact }: WhoSeesWhatNotice, say: Say): Spoken {
  return card(say, {
    summary: say('seen.title'),
    body: [
      title(say('seen.title')),
      text(say('seen.intro'), { spacing: 'Small' }),
      ...FAMILIES.flatMap(family =>
        part(
          family,
          rows.filter(({ data }) => FAMILY[data] === family),
          say,
        ),
      ),
      notes(say),
      contactLine(contact, say),
    ],
    actions: [button(say('do.myData'), 'myData', {})],
  })
}

function part(family: Family, rows: readonly Permission[], say: Say): Element[] {
  if (rows.length === 0) return []
  const items = rows.flatMap(row => line(row, say))
  if (family === FAMILIES[0]) return [group(items, { spacing: 'Medium' })]
  const words = say(`seen.family.${family}`)
  const touch = { word: say('fold.see'), name: say('fold.seePart', { part: words }) }
  return fold({ id: family, title: words, now: inShort(rows, say), touch, items })
}

/** Everyone who sees something of it. The machine's keeper is named in each line and in the notes. */
function inShort(rows: readonly Permission[], say: Say): string {
  const others = new Set<Viewer>(rows.flatMap(({ others }) => others.filter(viewer => viewer !== 'operator')))
  const viewers = [
    ...(rows.some(({ you }) => you) ? [say('seen.you')] : []),
    ...[...others].map(viewer => say(`seen.${viewer}`)),
  ]
  return say('seen.inShort', { viewers: say.list(viewers) })
}

function line({ data, you, others, days }: Permission, say: Say): Element[] {
  const viewers = [...(you ? [say('seen.you')] : []), ...others.map(viewer => say(`seen.${viewer}`))]
  return [
    text(say(`seen.${data}`), { weight: 'Bolder' }),
    text(say('seen.line', { by: say('seen.by', { viewers: say.list(viewers) }), kept: kept(you, days, say) }), {
      spacing: 'None',
    }),
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
