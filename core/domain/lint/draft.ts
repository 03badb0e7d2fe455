import type { RawDocument } from '../content/raw.ts'

/**
 * An objective as its author left it, read without asking for anything: what is missing is empty. The schema says
 * what may not be stored; the linter says everything else at the same time, so an author mends once.
 */
export interface Draft {
  document: RawDocument
  pack: string
  status: string
  questions: readonly DraftQuestion[]
}

export interface DraftQuestion {
  draft: Draft
  at: readonly PropertyKey[]
  kind: string
  scenario: boolean
  ordered: boolean
  /** The ordinary version, and its plain-language twin where there is one. */
  versions: readonly Version[]
}

/** What a person reads: one version of a question. */
export interface Version {
  question: DraftQuestion
  plain: boolean
  at: readonly PropertyKey[]
  context: string
  stem: string
  options: readonly { text: string; why: string; right: boolean }[]
}

/** null: not an objective. What a file is follows from what it holds, so that a draft may lie anywhere. */
export function draftOf(document: RawDocument): Draft | null {
  const file = fieldsOf(document.value)
  if (!Array.isArray(file.questions) || !file.questions.some(question => 'options' in fieldsOf(question))) return null
  const questions: DraftQuestion[] = []
  const draft = { document, pack: packOf(document.path), status: textOf(file.status), questions }
  for (const [i, value] of file.questions.entries()) questions.push(questionOf(draft, fieldsOf(value), i))
  return draft
}

function questionOf(draft: Draft, value: Fields, i: number): DraftQuestion {
  const versions: Version[] = []
  const question: DraftQuestion = {
    draft,
    at: ['questions', i],
    kind: textOf(value.kind) || 'choix',
    scenario: value.scenario === true,
    ordered: value.ordered === true,
    versions,
  }
  const rights = listOf(value.options).map(option => fieldsOf(option).right === true)
  versions.push(versionOf(question, value, rights, false))
  if (value.plain !== undefined) versions.push(versionOf(question, fieldsOf(value.plain), rights, true))
  return question
}

/** The key is written once, in the ordinary version. */
function versionOf(question: DraftQuestion, value: Fields, rights: readonly boolean[], plain: boolean): Version {
  return {
    question,
    plain,
    at: plain ? [...question.at, 'plain'] : question.at,
    context: textOf(value.context),
    stem: textOf(value.stem),
    options: listOf(value.options).map((option, i) => ({
      text: textOf(fieldsOf(option).text),
      why: textOf(fieldsOf(option).why),
      right: rights[i] ?? false,
    })),
  }
}

type Fields = Readonly<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** No field of an objective may be half as long (the schema says so): no rule spends minutes on what will be refused. */
const MOST = 2_000
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MOST).trim() : '')

/** `packs/<pack>/objectives/…`; what lies elsewhere is a bank of its own. */
const packOf = (path: string): string => /(?:^|\/)packs\/([^/]+)\//.exec(path)?.[1] ?? ''
