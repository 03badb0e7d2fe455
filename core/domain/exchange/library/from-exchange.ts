import type { Choice, RichText, TrueFalse } from '../question.ts'
import type { ExchangeProblem, Located } from '../reading.ts'
import { SAY } from '../sentences.ts'
import { trim } from '../trim.ts'
import type { ObjectiveDraft, QuestionDraft } from './draft.ts'
import { slugOf, uniqueIds } from './slug.ts'
import { marksOf } from './tags.ts'

export interface Drafted {
  /** Line of its first question in the file it came from. */
  line: number
  objective: ObjectiveDraft
}

/** A category of up to so many questions is one objective and its variants; a larger one is a theme. */
const VARIANTS = 6

type Card = Located & { question: Choice | TrueFalse }

/** Imported questions → draft objectives. `wordsOf` gives the plain words of a text, whatever its format. */
export function fromExchange(
  questions: readonly Located[],
  wordsOf: (text: RichText) => string,
): { drafts: Drafted[]; problems: ExchangeProblem[] } {
  const isCard = (located: Located): located is Card =>
    located.question.type === 'choice' || located.question.type === 'true-false'
  const free = uniqueIds()
  const drafts = groupsOf(questions.filter(isCard)).map(group => draftOf(group, free, wordsOf))
  const problems = questions
    .filter(located => !isCard(located))
    .map(({ line, question }) => ({ line, ...SAY.notACard(question.type) }))
  return { drafts, problems }
}

function groupsOf(cards: readonly Card[]): Card[][] {
  const byCategory = new Map<string, Card[]>()
  for (const card of cards) {
    const key = ownCategory(card).join('/')
    const group = byCategory.get(key)
    if (group) group.push(card)
    else byCategory.set(key, [card])
  }
  return [...byCategory].flatMap(([key, group]) =>
    key !== '' && group.length <= VARIANTS ? [group] : group.map(card => [card]),
  )
}

/** Without the names that Moodle puts above every category. */
const ownCategory = ({ question }: Card): string[] =>
  question.category.filter((part, i) => !(i < 2 && /^(\$\w+\$|top)$/i.test(part)))

function draftOf(group: Card[], free: (id: string) => string, wordsOf: (text: RichText) => string): Drafted {
  const [first] = group
  if (!first) throw new Error('a group has at least one question')
  const category = ownCategory(first)
  const variants = group.length > 1 || idFits(first, category.at(-1))
  const id = free(slugOf(variants ? (category.at(-1) ?? '') : nameOf(first, wordsOf)) || 'question')
  const marks = marksOf(first.question.tags)
  const series = slugOf(category.at(variants ? -2 : -1) ?? '')
  const lesson = first.question.generalFeedback && wordsOf(first.question.generalFeedback)
  const objective: ObjectiveDraft = {
    id,
    title: titleOf(first, category, variants, wordsOf),
    ...(series && { series }),
    ...(marks.level && { level: marks.level }),
    ...(marks.trades.length > 0 && { trades: marks.trades }),
    ...(marks.core && { core: true }),
    ...(marks.mode && { mode: marks.mode }),
    ...(marks.competences.length > 0 && { competences: marks.competences }),
    ...(lesson && { lesson }),
    status: 'brouillon',
    questions: group.map(({ question }, i) => questionDraft(question, `${id}-${i + 1}`, wordsOf)),
  }
  return { line: first.line, objective }
}

/** A question alone in the category that bears the name of its objective. */
const idFits = ({ question }: Card, category: string | undefined): boolean =>
  category !== undefined && question.id?.replace(/-\d+$/, '') === slugOf(category)

const withoutRank = (name: string): string => name.replace(/ \(\d{1,3}\)$/, '')

const nameOf = ({ question }: Card, wordsOf: (text: RichText) => string): string =>
  question.id?.replace(/-\d+$/, '') ?? withoutRank(question.name ?? firstWords(wordsOf(question.stem)))

const firstWords = (text: string): string => text.slice(0, 200).split(/\s+/).slice(0, 10).join(' ')

function titleOf(card: Card, category: string[], variants: boolean, wordsOf: (text: RichText) => string): string {
  const { name } = card.question
  if (name) return withoutRank(name)
  return variants ? (category.at(-1) ?? '') : firstWords(wordsOf(card.question.stem))
}

function questionDraft(question: Card['question'], id: string, wordsOf: (text: RichText) => string): QuestionDraft {
  const { kind, scenario, ordered } = marksOf(question.tags)
  const stem = wordsOf(question.stem)
  const cutAt = stem.lastIndexOf('\n\n')
  const asked = kind ?? (question.type === 'true-false' ? 'vrai-faux' : undefined)
  return {
    id: question.id && slugOf(question.id) === question.id ? question.id : id,
    ...(asked && asked !== 'choix' && { kind: asked }),
    ...(scenario && { scenario }),
    ...(cutAt > 0 && { context: trim(stem.slice(0, cutAt)) }),
    stem: trim(stem.slice(cutAt > 0 ? cutAt : 0)),
    options: question.type === 'choice' ? optionsOf(question, wordsOf) : agreeOrNot(question, wordsOf),
    ...((ordered || (question.type === 'choice' && !question.shuffle)) && { ordered: true }),
  }
}

const optionsOf = ({ single, options }: Choice, wordsOf: (text: RichText) => string): QuestionDraft['options'] =>
  options.map(({ text, weight, feedback }) => ({
    text: wordsOf(text),
    // Part of the mark for one option among others is not a key for us.
    ...((single ? weight === 100 : weight > 0) && { right: true }),
    ...whyOf(feedback, wordsOf),
  }))

const agreeOrNot = ({ right, feedback }: TrueFalse, wordsOf: (text: RichText) => string): QuestionDraft['options'] => [
  { text: 'D’accord', ...(right && { right }), ...whyOf(feedback.true, wordsOf) },
  { text: 'Pas d’accord', ...(!right && { right: true }), ...whyOf(feedback.false, wordsOf) },
]

function whyOf(feedback: RichText | null, wordsOf: (text: RichText) => string): { why?: string } {
  const why = feedback && wordsOf(feedback)
  return why ? { why } : {}
}
