import type { Objective, Question } from '../content/objective.ts'
import { optionOrder } from '../learning/question.ts'

/** A question for a team: its options in the order in which they are printed. */
export interface KitQuestion {
  objective: Objective
  question: Question
  /** Indexes of options: the first is A. */
  order: readonly number[]
}

/**
 * Questions to put to a team, in the order given: one of each objective as long as there are others, what everybody
 * should know first, situations rather than definitions. The same content always gives the same kit.
 */
export function chooseForKit(objectives: readonly Objective[], count: number): KitQuestion[] {
  const offered = objectives.filter(({ status }) => status !== 'retire' && status !== 'brouillon')
  const most = Math.max(0, ...offered.map(({ questions }) => questions.length))
  const rounds = Array.from({ length: most }, (_, round) =>
    byImportance(offered).flatMap(objective => {
      const question = byInterest(objective.questions)[round]
      return question ? [{ objective, question }] : []
    }),
  )
  return rounds
    .flat()
    .slice(0, count)
    .map(({ objective, question }) => ({ objective, question, order: optionOrder(question, `kit/${question.id}`) }))
}

const byImportance = (objectives: readonly Objective[]): Objective[] =>
  [...objectives].sort((a, b) => Number(b.core) - Number(a.core))

/** Stable: equals keep the order of their file. Two answers to choose from give less to talk about. */
const byInterest = (questions: readonly Question[]): Question[] => {
  const interest = ({ scenario, kind }: Question) => Number(scenario) - Number(kind === 'vrai-faux')
  return [...questions].sort((a, b) => interest(b) - interest(a))
}

const LETTERS = 'ABCDE'

export const letterOf = (place: number): string => LETTERS[place] ?? String(place + 1)

/** The letters of what is right, as printed. */
export const keyOf = ({ question, order }: KitQuestion): string[] =>
  order.flatMap((index, place) => (question.options[index]?.right ? [letterOf(place)] : []))
