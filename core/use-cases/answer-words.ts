import { lookUp } from '../domain/glossary/look-up.ts'
import { findLessons } from '../domain/learning/find-lessons.ts'
import type { CommandName } from '../domain/words/commands.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { lessonsOf } from './find-in-library.ts'
import { known } from './known-person.ts'
import { contactOf } from './settings-of.ts'

export interface AnswerWords extends Asked {
  /** What was written, folded. */
  words: string
  /** A command they may have meant. */
  guess: CommandName | null
}

const MOST = 3

/** Anything that is no command: what reviewed content has on it, or "je ne sais pas" and someone to ask. Never made up. */
export const answerWords =
  (deps: Deps) =>
  async (command: AnswerWords): Promise<Reply> => {
    const { language } = await known(deps, command)
    const lessons = command.words === '' ? [] : findLessons(lessonsOf(deps, command.by.tenant), command.words)
    const term = lookUp(deps.catalog.terms.values(), command.words)
    return {
      language,
      notice: {
        kind: 'not-understood',
        meant: command.guess,
        lessons: lessons.slice(0, MOST).map(({ id, title }) => ({ objective: id, title })),
        terms: term ? [{ id: term.id, term: term.term }] : [],
        contact: contactOf(command.by.tenant, deps.catalog),
      },
    }
  }
