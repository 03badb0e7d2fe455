import type { Objective, Question } from '../../core/domain/content/objective.ts'
import type { ObjectiveDraft, QuestionDraft } from '../../core/domain/exchange/library/draft.ts'

/** What a format with tags, categories and feedback can carry of an objective; the rest is ours alone. */
export const carried = (objective: Objective): ObjectiveDraft => ({
  id: objective.id,
  title: objective.title,
  series: objective.series,
  level: objective.level,
  ...(objective.trades.length > 0 && { trades: objective.trades }),
  ...(objective.core && { core: true }),
  mode: objective.mode,
  competences: objective.competences,
  lesson: objective.lesson,
  status: 'brouillon',
  questions: objective.questions.map(carriedQuestion),
})

const carriedQuestion = (question: Question): QuestionDraft => ({
  id: question.id,
  ...(question.kind !== 'choix' && { kind: question.kind }),
  ...(question.scenario && { scenario: true }),
  ...(question.context && { context: question.context }),
  stem: question.stem,
  options: question.options.map(({ text, right, why }) => ({ text, ...(right && { right }), why })),
  ...(question.ordered && { ordered: true }),
})
