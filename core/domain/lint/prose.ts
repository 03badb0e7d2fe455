import type { RawDocument } from '../content/raw.ts'

export interface Passage {
  document: RawDocument
  at: readonly PropertyKey[]
  text: string
}

/** Fields that nobody reads as prose, or that name who wrote, published or answers for a file. */
const NOT_PROSE =
  /^(id|kind|url|date|checked|reviewBy|version|licence|author|reviewer|owner|by|publisher|contact|sources|competences|keywords|facts|rule)$/

/** Longer than any text that the schemas take. */
const MOST = 8_000

/** Every text of a document that a person may read, with its place. */
export const passagesOf = (document: RawDocument): Passage[] =>
  textsIn(document.value, []).map(({ at, text }) => ({ document, at, text }))

function textsIn(value: unknown, at: readonly PropertyKey[]): { at: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value.slice(0, MOST) }]
  if (Array.isArray(value)) return value.flatMap((inner, i) => textsIn(inner, [...at, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NOT_PROSE.test(key) ? [] : textsIn(inner, [...at, key])))
}
