import type { NotUnderstoodNotice } from '../../core/notices/answers.ts'
import type { Element, Spoken } from '../card.ts'
import { button, linkLine } from '../elements/buttons.ts'
import { commandAction } from '../elements/commands.ts'
import { card } from '../elements/frame.ts'
import { lessonLines, termLines } from '../elements/term-lines.ts'
import { heading, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** « Je ne sais pas », then the ways forward that exist, and a human. */
export function notUnderstoodCard({ meant, lessons, terms, contact }: NotUnderstoodNotice, say: Say): Spoken {
  return card(say, {
    summary: say('unknown.title'),
    body: [
      title(say('unknown.title')),
      text(say('unknown.text'), { spacing: 'Small' }),
      ...(meant ? maybe(say('unknown.meant', { example: say(`help.${meant}`) }), meant) : []),
      ...(lessons.length > 0 ? [heading(say('unknown.lessons')), ...lessonLines(lessons, say)] : []),
      ...(terms.length > 0 ? [heading(say('unknown.terms')), ...termLines(terms, say)] : []),
      text(say('unknown.human', { contact }), { spacing: 'Large' }),
    ],
    actions: [button(say('do.help'), 'help', {}), button(say('do.library'), 'library', { page: 1, query: '' })],
  })
}

const maybe = (words: string, meant: NonNullable<NotUnderstoodNotice['meant']>): Element[] => [
  linkLine(words, commandAction(meant, words), { spacing: 'Medium' }),
]
