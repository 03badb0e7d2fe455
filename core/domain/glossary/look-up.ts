import type { Term } from '../content/glossary.ts'
import { fold } from '../words/normalise.ts'
import { alike } from '../words/spelling.ts'

/** The term someone asks about, by name, abbreviation or a near spelling; null when the glossary has none. */
export function lookUp(terms: Iterable<Term>, asked: string): Term | null {
  const wanted = fold(asked)
  if (wanted === '') return null
  const named = [...terms].map(term => ({ term, names: [term.id, term.term, ...term.aka].map(fold) }))
  const found =
    named.find(({ names }) => names.includes(wanted)) ??
    named.find(({ names }) => names.some(name => alike(name, wanted))) ??
    named.find(({ names }) => names.some(name => name.length > 2 && ` ${wanted} `.includes(` ${name} `)))
  return found?.term ?? null
}
