import type { Term } from '../domain/content/glossary.ts'
import { lookUp } from '../domain/glossary/look-up.ts'
import type { Notice } from '../notices.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'

export interface ExplainTerm extends Asked {
  /** What they ask about; '' asks for the list. */
  term: string
}

/** « C’est quoi un RAG ? », answered from the reviewed glossary and from nothing else. */
export const explainTerm =
  (deps: Deps) =>
  async (command: ExplainTerm): Promise<Reply> => {
    const { language } = await known(deps, command)
    const found = lookUp(deps.catalog.terms.values(), command.term)
    return { language, notice: found ? entry(deps, found) : list(deps, command.term) }
  }

const entry = ({ catalog }: Deps, { term, aka, definition, plain, sources, related }: Term): Notice => ({
  kind: 'term',
  term,
  aka,
  definition,
  plain,
  sources,
  related: related.flatMap(id => {
    const other = catalog.terms.get(id)
    return other ? [{ id, term: other.term }] : []
  }),
})

const list = ({ catalog }: Deps, asked: string): Notice => ({
  kind: 'glossary',
  missing: asked === '' ? null : asked,
  terms: [...catalog.terms.values()]
    .map(({ id, term }) => ({ id, term }))
    .sort((a, b) => a.term.localeCompare(b.term, 'fr')),
})
