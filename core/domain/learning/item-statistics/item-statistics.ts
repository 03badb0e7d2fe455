import type { Question } from '../../content/objective.ts'
import { optionId } from '../question.ts'
import type { FirstAnswer } from './first-exposures.ts'
import { type Estimated, fisher, wilson } from './intervals.ts'
import { pointBiserial } from './point-biserial.ts'

/** From how many answers a figure is worth showing (measured: learning.md 5.3). One person gives one first answer. */
export const ENOUGH = { difficulty: 30, reversed: 50, discrimination: 100 }
/** Someone who met fewer other questions has no rest score to speak of. */
const ENOUGH_OTHERS = 5
const EASY = 0.9
const HARD = 0.3
const FUNCTIONAL = 0.05
const GOOD = 0.2
const WEAK = 0.15

export type Flag = 'too-easy' | 'too-hard' | 'check-key' | 'look' | 'idle-distractor'

/** What a question's first answers say of the question, for the référent: aggregated, nothing about anybody. */
export interface ItemStatistics {
  question: string
  answers: number
  /** Share right; null under 30 answers. */
  difficulty: Estimated | null
  /** Point-biserial with the rest score; null under 100 answers. */
  discrimination: Estimated | null
  /** Each option that is not a key; null under 100 answers. Functional: chosen by one person in twenty or more. */
  distractors: readonly { option: string; chosen: Estimated; functional: boolean }[] | null
  flags: readonly Flag[]
}

export function itemStatistics(questions: readonly Question[], answers: readonly FirstAnswer[]): ItemStatistics[] {
  const scores = scoresOf(answers)
  return questions.map(question => {
    const own = answers.filter(answer => answer.question === question.id)
    const pairs = own.flatMap(answer => {
      const others = scores.get(answer.by)
      const count = (others?.answers ?? 0) - 1
      if (!others || count < ENOUGH_OTHERS) return []
      return [{ right: answer.right, rest: (others.right - Number(answer.right)) / count }]
    })
    return statisticsOf(question, own, pairs)
  })
}

interface Score {
  answers: number
  right: number
}

function scoresOf(answers: readonly FirstAnswer[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>()
  for (const { by, right } of answers) {
    const score = scores.get(by) ?? { answers: 0, right: 0 }
    scores.set(by, { answers: score.answers + 1, right: score.right + Number(right) })
  }
  return scores
}

function statisticsOf(
  question: Question,
  own: readonly FirstAnswer[],
  pairs: readonly { right: boolean; rest: number }[],
): ItemStatistics {
  const n = own.length
  const correlation = pairs.length >= ENOUGH.reversed ? pointBiserial(pairs) : null
  const figures = {
    difficulty: n >= ENOUGH.difficulty ? wilson(own.filter(answer => answer.right).length, n) : null,
    discrimination:
      correlation !== null && pairs.length >= ENOUGH.discrimination ? fisher(correlation, pairs.length) : null,
    distractors: n >= ENOUGH.discrimination ? distractorsOf(question, own) : null,
  }
  return { question: question.id, answers: n, ...figures, flags: flagsOf(figures, correlation) }
}

const distractorsOf = ({ options }: Question, own: readonly FirstAnswer[]) =>
  options.flatMap((option, i) => {
    if (option.right) return []
    const id = optionId(i)
    const chosen = wilson(own.filter(answer => answer.chosen.includes(id)).length, own.length)
    return [{ option: id, chosen, functional: chosen.value >= FUNCTIONAL }]
  })

type Figures = Pick<ItemStatistics, 'difficulty' | 'discrimination' | 'distractors'>

function flagsOf({ difficulty, discrimination, distractors }: Figures, correlation: number | null): Flag[] {
  const flags: Flag[] = []
  if (difficulty && difficulty.value > EASY) flags.push('too-easy')
  if (difficulty && difficulty.value < HARD) flags.push('too-hard')
  // Those who know the rest get it wrong: said from 50 answers, since the key itself may be the mistake.
  if ((correlation ?? 0) < 0 || (discrimination && discrimination.value < WEAK)) flags.push('check-key')
  else if (discrimination && discrimination.value < GOOD) flags.push('look')
  if (distractors?.some(distractor => !distractor.functional)) flags.push('idle-distractor')
  return flags
}
