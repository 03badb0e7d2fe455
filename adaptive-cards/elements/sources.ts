import type { Link } from '../../core/domain/content/link.ts'
import type { Source, Status } from '../../core/domain/content/shared.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { tappable } from './buttons.ts'
import { webLink } from './link.ts'
import { small } from './text.ts'

/** Where it comes from, with its date; a source that can be opened says on which site. */
export const sourceLines = (sources: readonly Source[], say: Say): Element[] => [
  small(say(sources.length > 1 ? 'source.many' : 'source.one'), { weight: 'Bolder', spacing: 'Medium' }),
  ...sources.map(source => sourceLine(source, say)),
]

function sourceLine(source: Source, say: Say): Element {
  const date = say.date(source.date)
  // Many titles bear their date already: « Rencontres Emploi-RH, automne 2024 ».
  const dated = source.title.includes(date) || source.title.includes(source.date.slice(0, 4))
  const words = dated ? source.title : say('source.line', { title: source.title, date })
  return outLine({ title: source.title, words, url: source.url }, say)
}

/** Where one can read on: what it is, who keeps it. */
export const furtherLines = (links: readonly Pick<Link, 'title' | 'publisher' | 'url'>[], say: Say): Element[] =>
  links.length === 0
    ? []
    : [
        small(say('lesson.further'), { weight: 'Bolder', spacing: 'Medium' }),
        ...links.map(({ title, publisher, url }) => outLine({ title, words: `${title} (${publisher})`, url }, say)),
      ]

/** A line that opens a page, and says on which site; without an address, or one that we do not open, words alone. */
function outLine({ title, words, url }: { title: string; words: string; url: string | undefined }, say: Say): Element {
  const host = url ? hostOf(url) : null
  const open = host && webLink(say('source.open', { title, host }), url ?? '')
  if (!open) return small(words, { spacing: 'None' })
  return tappable([small(`${words} · ${host}`, { color: 'Accent', isSubtle: false })], open, {
    spacing: 'None',
    minHeight: '24px',
    verticalContentAlignment: 'Center',
  })
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

/** How far it has been read again, and until when it holds. */
export const statusLines = (status: Status, reviewBy: string, say: Say): Element[] => [
  small(`${say(`status.${status}`)} ${say('status.reviewBy', { date: say.date(reviewBy) })}`, { spacing: 'Small' }),
]
