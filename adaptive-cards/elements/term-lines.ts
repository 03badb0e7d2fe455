import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { button, linkLine } from './buttons.ts'

/** Words one can touch to read their definition. */
export const termLines = (terms: readonly { id: string; term: string }[], say: Say): Element[] =>
  terms.map(({ id, term }) => linkLine(term, button(say('term.open', { term }), 'term', { term: id })))

/** Lessons one can touch to read them. */
export const lessonLines = (lessons: readonly { objective: string; title: string }[], say: Say): Element[] =>
  lessons.map(({ objective, title }) =>
    linkLine(title, button(say('library.open', { title }), 'lesson', { objective })),
  )
