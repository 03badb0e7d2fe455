import type { Objective, Question } from '../../content/objective.ts'
import type { Person } from '../../people/person.ts'
import { type Confidence, chosenOptions, isRight } from '../grade.ts'
import { hash } from '../seed.ts'
import type { PlacementAnswer } from './placement.ts'

/** An answer of a placement, as its card carries it along. It does not say what it is worth: its question does. */
export interface GivenAnswer {
  /** Of the question. */
  id: string
  /** Option ids; none: "je ne sais pas". */
  chosen: readonly string[]
  confidence: Confidence | null
}

type Askable = Pick<Objective, 'id' | 'questions'>

/**
 * What the answers are worth; null when they can't have been given: a question that is none of the programme's,
 * two of one objective, an option that does not exist.
 */
export function readGiven(given: readonly GivenAnswer[], programme: readonly Askable[]): PlacementAnswer[] | null {
  const answers = given.map(answer => worthOf(answer, programme)).filter(answer => answer !== null)
  const objectives = new Set(answers.map(({ objective }) => objective))
  return objectives.size === given.length ? answers : null
}

function worthOf({ id, chosen, confidence }: GivenAnswer, programme: readonly Askable[]) {
  const objective = programme.find(({ questions }) => questions.some(question => question.id === id))
  const question = objective?.questions.find(one => one.id === id)
  const options = question && chosenOptions(question, chosen)
  if (!objective || !question || !options) return null
  return { objective: objective.id, right: isRight(question, options), sure: confidence !== 1 }
}

/** The wording that would come last on cards, so that the first card of an objective is not the one seen here. */
export function placementQuestion(objective: Askable, { person }: Pick<Person, 'person'>): Question {
  const many = objective.questions.length
  return objective.questions[((hash(`${person}/${objective.id}`) % many) + many - 1) % many] as Question
}
