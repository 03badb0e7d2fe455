import type { Day } from '../calendar/day.ts'
import type { RawDocument } from '../content/raw.ts'
import { type Draft, draftOf, type Version } from './draft.ts'

/** Everything that is judged together. */
export interface Library {
  documents: readonly RawDocument[]
  objectives: readonly Draft[]
  /** Each question in its ordinary version, then in its simple one. */
  versions: readonly Version[]
  banks: readonly Bank[]
  /** The day that « to be reread by » is counted from. */
  today: Day
}

/** Questions that are met together: those of a pack, and those of all packs. */
export interface Bank {
  /** null: all packs together. */
  pack: string | null
  /** Ordinary versions only. */
  questions: readonly Version[]
  /** Where a remark on the whole is shown. */
  document: RawDocument
}

/** Withdrawn objectives are kept for old cards to explain themselves: nobody writes in them any more. */
export function libraryOf(documents: readonly RawDocument[], today: Day): Library {
  const objectives = documents
    .map(draftOf)
    .filter(draft => draft !== null)
    .filter(draft => draft.status !== 'retire')
  return {
    documents,
    objectives,
    versions: objectives.flatMap(objective => objective.questions.flatMap(question => question.versions)),
    banks: banksOf(documents, objectives),
    today,
  }
}

function banksOf(documents: readonly RawDocument[], objectives: readonly Draft[]): Bank[] {
  const packs = [...new Set(objectives.map(objective => objective.pack))]
  const bankOf = (pack: string | null): Bank[] => {
    const inside = objectives.filter(objective => pack === null || objective.pack === pack)
    const document =
      documents.find(({ path }) => pack !== null && path.endsWith(`/${pack}/pack.yaml`)) ?? inside[0]?.document
    if (!document) return []
    const questions = inside.flatMap(objective => objective.questions.flatMap(q => q.versions.slice(0, 1)))
    return [{ pack, questions, document }]
  }
  return [...packs.flatMap(bankOf), ...(packs.length > 1 ? bankOf(null) : [])]
}
