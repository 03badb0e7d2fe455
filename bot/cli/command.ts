import type { Language } from '../../core/domain/people/person.ts'

/** What a command is given besides its own arguments. */
export interface Io {
  /** Machine-readable output wanted. */
  json: boolean
  lang: Language
  /** stdout, one line. */
  out(line: string): void
  /** stderr, one line. */
  err(line: string): void
}

/** 0: all is well; 2: the input has problems, said on stderr; 1 is kept for bugs. */
export type ExitCode = 0 | 2

export interface Command {
  /** Name and arguments, as the help shows them. */
  usage: string
  about: Record<Language, string>
  run(args: readonly string[], io: Io): Promise<ExitCode>
}

/** What the caller has to mend, found deep in the work: its sentence is said, and nothing more. */
export class ToMend extends Error {}

/** A sentence in the language asked for. */
export const said = (io: Pick<Io, 'lang'>, fr: string, en: string): string => (io.lang === 'en' ? en : fr)
