import type { Part } from './peer-entry.ts'

/** What a meeting is like: a free exchange, or one of the steps of a path that two people walk together. */
export type Template = 'open' | 'mentoring' | 'buddy'

/** Two or three people who meet in a fortnight. */
export interface Meeting {
  people: readonly string[]
  template: Template
  /** 1-based: the step of a path, or which idea is suggested for a free exchange. */
  step: number
}

export interface Path {
  template: Exclude<Template, 'open'>
  /** Who gives and who receives; on equal terms all the same. */
  gives: Part
  receives: Part
  /** Meetings, one a fortnight, with the same person. */
  steps: number
}

/** Reverse mentoring: three meetings, nothing to report. Buddy: five steps for who arrives or comes back. */
export const PATHS: readonly Path[] = [
  { template: 'buddy', gives: 'buddy', receives: 'newcomer', steps: 5 },
  { template: 'mentoring', gives: 'mentor', receives: 'mentored', steps: 3 },
]

/** Ideas for a free exchange, one after the other from fortnight to fortnight. */
export const IDEAS = 4

export const pathOf = (template: Template): Path | null => PATHS.find(path => path.template === template) ?? null

/** The last step of a path. */
export const isLastStep = ({ template, step }: Pick<Meeting, 'template' | 'step'>): boolean =>
  step >= (pathOf(template)?.steps ?? Number.POSITIVE_INFINITY)
