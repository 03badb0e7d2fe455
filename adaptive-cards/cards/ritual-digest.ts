import type { Digest } from '../../core/domain/rituals/digest.ts'
import type { RitualDigestNotice, RitualReadNotice } from '../../core/notices/rituals.ts'
import type { Element, Spoken } from '../card.ts'
import { bars } from '../elements/bars.ts'
import { box } from '../elements/box.ts'
import { opens, sends } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { heading, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** In the room a digest is short enough to be pinned; the dialog shows the rest, whole. */
const IN_ROOM = { writings: 12, letters: 240, all: 3_400 }
const WHOLE = { writings: 60, letters: 1_500, all: 60_000 }
type Extent = typeof IN_ROOM

/** What the team made together: calm, in no order of anybody, ready to be pinned. */
export function ritualDigestCard({ occurrence, title: name, opened, digest }: RitualDigestNotice, say: Say): Spoken {
  const head = say('ritual.digest', { title: name })
  const shown = extract(digest, IN_ROOM)
  const hidden = digest.writings.length - shown.length
  return card(say, {
    summary: head,
    body: [
      title(head),
      small(say('ritual.digest.opened', { day: say.farDay(opened) }), { spacing: 'None' }),
      ...people(digest, say),
      ...decided(digest, say),
      ...distributions(digest),
      ...writings(shown, say),
      ...(hidden > 0 ? [small(say('ritual.digest.more', { more: hidden }))] : []),
    ],
    actions: [
      ...(digest.writings.length > 0 ? [opens(say('do.ritualRead'), 'ritualRead', { occurrence })] : []),
      opens(say('do.gemWrite'), 'gemWrite', { occurrence }),
    ],
  })
}

/** The same while the ritual goes on, for one reader. */
export function ritualReadCard(notice: RitualReadNotice, say: Say): Spoken {
  const { occurrence, title: name, digest, page, pages } = notice
  const first = page === 1
  return card(say, {
    summary: say('ritual.read'),
    body: [
      title(say('ritual.read')),
      small(say('ritual.kept.title', { title: name }), { spacing: 'None' }),
      ...(first ? [...people(digest, say), ...distributions(digest)] : []),
      ...writings(extract(digest, WHOLE), say),
      ...(pages > 1 ? [small(say('library.page', { page, pages }))] : []),
    ],
    actions: [
      ...(first ? [] : [sends(say('do.previous'), 'ritualRead', { occurrence, page: page - 1 })]),
      ...(page < pages ? [sends(say('do.next'), 'ritualRead', { occurrence, page: page + 1 })] : []),
    ],
  })
}

const people = ({ people: count, nothing, tooFew }: Digest, say: Say): Element[] => [
  text(say('ritual.digest.people', { people: count }), { spacing: 'Small' }),
  ...(nothing > 0 ? [text(say('ritual.digest.nothing', { nothing }), { spacing: 'None' })] : []),
  ...(tooFew ? [small(say('ritual.digest.few'))] : []),
]

function decided({ decisions, outcome }: Digest, say: Say): Element[] {
  if (decisions.length === 0)
    return [box('emphasis', [small(say('ritual.digest.try')), text(outcome, { spacing: 'Small' })])]
  return [
    box('good', [
      small(say('ritual.digest.decision'), { isSubtle: false }),
      ...decisions.map(words => text(words, { weight: 'Bolder', spacing: 'Small' })),
    ]),
  ]
}

const distributions = ({ distributions: all }: Digest): Element[] =>
  all.flatMap(({ label, bars: counts }) => [heading(label), bars(label, counts)])

type Writing = Digest['writings'][number]

/** As many as there is room for, each cut where it is long. */
function extract({ writings: all }: Digest, { writings: most, letters, all: room }: Extent): Writing[] {
  let left = room
  const shown: Writing[] = []
  for (const one of all.slice(0, most)) {
    const short = { ...one, lines: one.lines.map(line => ({ ...line, words: cut(line.words, letters) })) }
    left -= short.lines.reduce((sum, { label, words }) => sum + label.length + words.length, 0)
    if (left < 0) break
    shown.push(short)
  }
  return shown
}

function writings(shown: readonly Writing[], say: Say): Element[] {
  if (shown.length === 0) return []
  const named = [...new Set(shown.flatMap(({ theme }) => theme ?? []))]
  const themes = [...named, null]
  const alone = shown.some(({ theme }) => theme === null) && named.length > 0
  return [
    heading(say('ritual.digest.writings')),
    ...themes.flatMap(theme => [
      ...(theme !== null || alone
        ? [text(theme ?? say('ritual.digest.others'), { weight: 'Bolder', spacing: 'Medium' })]
        : []),
      ...shown.filter(one => one.theme === theme).map(one => writing(one, say)),
    ]),
  ]
}

/** Several answers of one person belong together; a single one needs no question before it. */
function writing({ name, lines }: Writing, say: Say): Element {
  const line = ({ label, words }: Writing['lines'][number]): string =>
    lines.length === 1 ? words : say('ritual.digest.labelled', { label, words })
  return box(
    'emphasis',
    [
      ...(name ? [small(say('ritual.digest.signed', { name }))] : []),
      ...lines.map(one => text(line(one), { spacing: 'Small' })),
    ],
    { spacing: 'Small' },
  )
}

const cut = (words: string, letters: number): string =>
  words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`
