import type { TermNotice } from '../../core/notices/answers.ts'
import type { Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { sourceLines } from '../elements/sources.ts'
import { termLines } from '../elements/term-lines.ts'
import { heading, paragraphs, small, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** A word: what it is, then the same in plain words with an example from the job. */
export function termCard({ term, aka, definition, plain, sources, related }: TermNotice, say: Say): Spoken {
  return card(say, {
    summary: term,
    body: [
      title(term),
      ...(aka.length > 0 ? [small(say('term.aka', { list: say.list(aka) }), { spacing: 'None' })] : []),
      ...paragraphs(definition, { spacing: 'Medium' }),
      box('accent', [heading(say('term.plain'), { spacing: 'None' }), ...paragraphs(plain, { spacing: 'Small' })]),
      ...(related.length > 0 ? [heading(say('term.related')), ...termLines(related, say)] : []),
      ...sourceLines(sources, say),
    ],
    actions: [button(say('do.glossary'), 'glossary', {})],
  })
}
