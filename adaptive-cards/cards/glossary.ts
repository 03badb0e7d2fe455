import type { GlossaryNotice } from '../../core/notices/answers.ts'
import type { Element, Spoken } from '../card.ts'
import { submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** All the words: a list to type into rather than a wall of links, since there may be a hundred. */
export function glossaryCard({ missing, terms }: GlossaryNotice, say: Say): Spoken {
  return card(say, {
    summary: say('glossary.title'),
    body: [
      title(say('glossary.title')),
      ...(missing ? [text(say('glossary.missing', { missing }), { spacing: 'Small' })] : []),
      small(say('glossary.count', { count: terms.length }), { spacing: 'Small' }),
      ...(terms.length > 0 ? [pick(terms, say)] : []),
    ],
    actions: terms.length > 0 ? [submit(say('do.term'), 'term', {})] : [],
  })
}

const pick = (terms: GlossaryNotice['terms'], say: Say): Element =>
  choices(
    'term',
    say('glossary.pick'),
    terms.map(({ id, term }) => ({ title: term, value: id })),
    { isRequired: true, errorMessage: say('glossary.required'), placeholder: say('glossary.placeholder') },
  )
