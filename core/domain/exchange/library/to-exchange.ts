import type { ObjectiveFile, Question } from '../../content/objective.ts'
import { shareOf } from '../grades.ts'
import { type Choice, plain } from '../question.ts'
import { tagsOf } from './tags.ts'

/** Where an objective was found: `packs/<pack>/objectives/`. Null when it lies elsewhere. */
export type PackId = string | null

/** An objective of ours → its questions as other systems know them, the lesson said after each. */
export const toExchange = (objective: ObjectiveFile, pack: PackId): Choice[] =>
  objective.questions.map((question, i) => ({
    type: 'choice',
    id: question.id,
    name: `${objective.title} (${i + 1})`,
    category: [...(pack ? [pack] : []), objective.series, objective.id],
    tags: tagsOf(objective, question),
    stem: plain(question.context ? `${question.context}\n\n${question.stem}` : question.stem),
    generalFeedback: plain(objective.lesson),
    single: rightsOf(question) === 1,
    shuffle: !question.ordered,
    options: question.options.map(({ text, right, why }) => ({
      text: plain(text),
      weight: weightOf(question, right),
      feedback: plain(why),
    })),
  }))

const rightsOf = ({ options }: Question): number => options.filter(({ right }) => right).length

/** With several right options each has its share, and ticking everything is worth nothing. */
function weightOf(question: Question, right: boolean): number {
  const rights = rightsOf(question)
  if (rights <= 1) return right ? 100 : 0
  return right ? shareOf(rights) : -shareOf(question.options.length - rights)
}
