import { EXCHANGE_LIMITS } from './limits.ts'
import type { ExchangeQuestion } from './question.ts'
import { SAY, type Sentence } from './sentences.ts'

/** Something to mend in a file that came from elsewhere. `line` is 1-based. */
export interface ExchangeProblem extends Sentence {
  line: number
}

export interface Located {
  line: number
  question: ExchangeQuestion
}

/** What could be read, and what could not: a mistake in one question leaves the others untouched. */
export interface Reading {
  questions: Located[]
  problems: ExchangeProblem[]
}

/** Says what is wrong and gives null back, so that a reader can leave in one line. */
export type Complain = (line: number, sentence: Sentence) => null

export interface Gathering extends Reading {
  add(line: number, question: ExchangeQuestion): void
  complain: Complain
  /** Too much of either: the rest of the file is not read. */
  full(): boolean
}

export function gathering(): Gathering {
  const { questions: most, problems: worst } = EXCHANGE_LIMITS
  const questions: Located[] = []
  const problems: ExchangeProblem[] = []
  return {
    questions,
    problems,
    add(line, question) {
      if (questions.length < most) questions.push({ line, question })
      else if (problems.length <= worst) problems.push({ line, ...SAY.tooManyQuestions(most) })
    },
    complain(line, sentence) {
      if (problems.length < worst) problems.push({ line, ...sentence })
      else if (problems.length === worst) problems.push({ line, ...SAY.tooManyProblems() })
      return null
    },
    full: () => problems.length > worst || questions.length >= most,
  }
}

/** Questions and problems, without the means of gathering them. */
export const readingOf = ({ questions, problems }: Gathering): Reading => ({ questions, problems })
