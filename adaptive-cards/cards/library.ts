import type { LibraryEntry, LibraryNotice } from '../../core/notices/learning.ts'
import { execute } from '../actions.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { button, buttons, linkLine, tappable } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { typed } from '../elements/inputs.ts'
import { reveal } from '../elements/reveal.ts'
import { clean, plain } from '../elements/safe-text.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** Every lesson, to read without waiting for its card. */
export function libraryCard(notice: LibraryNotice, say: Say): Spoken {
  const theme = notice.series.find(series => series.id === notice.query)
  const found = notice.entries.length > 0
  return card(say, {
    summary: say('library.title'),
    body: [
      title(theme ? say('library.series', { title: theme.title }) : say('library.title')),
      search(theme ? '' : notice.query, say),
      buttons([execute(plain(say('do.search')), 'library', { page: 1, query: '' })]),
      found
        ? small(howMany(notice, say), { spacing: 'Medium' })
        : text(say('library.none', { query: theme?.title ?? notice.query }), { spacing: 'Medium' }),
      ...notice.entries.map(entry => line(entry, say)),
      ...themes(notice, say),
    ],
    actions: pages(notice, say),
  })
}

const LONGEST_QUERY = 200

const search = (query: string, say: Say): Element =>
  typed('search', say('library.search'), {
    placeholder: say('library.placeholder'),
    maxLength: LONGEST_QUERY,
    ...(query && { value: query }),
  })

function howMany({ total, page, pages }: LibraryNotice, say: Say): string {
  const count = say('library.total', { total })
  return pages > 1 ? `${count} · ${say('library.page', { page, pages })}` : count
}

/** The whole line opens the lesson: a small button would be hard to touch, and « Lire » ten times hard to tell apart. */
function line({ objective, title: words, series, level, met }: LibraryEntry, say: Say): Element {
  const about = [series, say(`level.${level}`), ...(met ? [say('library.met')] : [])].join(' · ')
  const read = button(say('library.open', { title: words }), 'lesson', { objective })
  const left = [text(words, { weight: 'Bolder' }), small(about, { spacing: 'None' })]
  const right = [text(say('library.read'), { color: 'Accent' })]
  const columns: Element = {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: left },
      { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: right },
    ],
  }
  return tappable([columns], read, { separator: true, spacing: 'Medium' })
}

function themes({ series }: LibraryNotice, say: Say): Element[] {
  if (series.length === 0) return []
  const lines = series.map(({ id, title: words, count }) => {
    const line = say('library.seriesLine', { title: words, count })
    return linkLine(line, button(line, 'library', { page: 1, query: id }))
  })
  return reveal('themes', say('library.bySeries'), lines)
}

function pages({ page, pages: last, query }: LibraryNotice, say: Say): Action[] {
  const to = (words: 'do.previous' | 'do.next', target: number) =>
    button(say(words), 'library', { page: target, query: clean(query).slice(0, LONGEST_QUERY) })
  return [...(page > 1 ? [to('do.previous', page - 1)] : []), ...(page < last ? [to('do.next', page + 1)] : [])]
}
