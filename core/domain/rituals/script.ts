import type { PhaseKind, Ritual } from '../content/ritual.ts'

export type Question = Ritual['questions'][number]
export type Step = Ritual['phases'][number]

/** What a running ritual follows: copied at its start, so that an edited file changes the next one, not this one. */
export type Script = Pick<
  Ritual,
  'id' | 'version' | 'title' | 'minutes' | 'attribution' | 'questions' | 'phases' | 'outcome'
>

export const scriptOf = (ritual: Ritual): Script => ({
  id: ritual.id,
  version: ritual.version,
  title: ritual.title,
  minutes: ritual.minutes,
  attribution: ritual.attribution,
  questions: ritual.questions,
  phases: ritual.phases,
  outcome: ritual.outcome,
})

/** Steps in which each person gives something of their own, in private. */
export type Collecting = Extract<PhaseKind, 'ecrire' | 'voter'>
export const collects = (kind: PhaseKind | undefined): kind is Collecting => kind === 'ecrire' || kind === 'voter'

/** A ritual that begins with a vote votes on a question's choices each time (a debate); the others on what was written. */
const votesOnChoices = ({ phases }: Script): boolean => phases[0]?.kind === 'voter'

const choiceQuestion = ({ questions }: Script): Question | undefined => questions.find(({ type }) => type === 'choix')

/** The question put to the vote; undefined: the votes go to what was written. */
export const votedQuestion = (script: Script): Question | undefined =>
  votesOnChoices(script) ? choiceQuestion(script) : undefined

/** What is asked when one writes. */
export function askedQuestions(script: Script): readonly Question[] {
  const voted = votedQuestion(script)
  return script.questions.filter(question => question !== voted)
}

/** Names are kept, and shown, only where the ritual says so; votes never have one. */
export const isNamed = ({ attribution }: Script, kind: PhaseKind | undefined): boolean =>
  attribution === 'nomme' && kind === 'ecrire'

/** Nothing anonymous is shown of fewer people. */
export const FEWEST_SHOWN = 5
export const isShown = (script: Script, kind: PhaseKind | undefined, people: number): boolean =>
  isNamed(script, kind) || people >= FEWEST_SHOWN

/** The five steps of a scale, as answers. */
export const SCALE = ['1', '2', '3', '4', '5'] as const
export const optionsOf = ({ type, choices }: Question): readonly string[] =>
  type === 'echelle' ? SCALE : (choices ?? [])

/** How a form names an option: by its place, whatever is written in it. */
export const optionCode = (question: Question, option: string): string => `o${optionsOf(question).indexOf(option) + 1}`
export const optionFrom = (question: Question, code: string): string | null =>
  optionsOf(question).find(option => optionCode(question, option) === code) ?? null
