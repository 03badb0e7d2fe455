import type { ObjectiveFile, Question } from '../../content/objective.ts'

/** A question of ours, as far as another format could say it. */
export interface QuestionDraft {
  id: string
  kind?: Question['kind']
  scenario?: boolean
  context?: string
  stem: string
  options: { text: string; right?: boolean; why?: string }[]
  ordered?: boolean
}

/** An objective to finish: the fields that could be filled in, in the order of our files. Never more than a draft. */
export interface ObjectiveDraft {
  id: string
  title: string
  series?: string
  level?: ObjectiveFile['level']
  trades?: string[]
  core?: boolean
  mode?: ObjectiveFile['mode']
  competences?: string[]
  lesson?: string
  status: 'brouillon'
  questions: QuestionDraft[]
}
