import type { Topic } from '../../notices/peers.ts'
import type { Deps } from '../deps.ts'

/** The themes of the library, those that the organisation has. */
export function topicsOf({ catalog }: Pick<Deps, 'catalog'>, tenant: string): Topic[] {
  const { packs } = catalog.organisationOf(tenant)
  return [...catalog.series.values()]
    .filter(({ pack }) => !packs || packs.includes(pack))
    .map(({ id, title }) => ({ id, title }))
}

/** Those of a list that there still are, by title. */
export const titlesOf = (topics: readonly Topic[], ids: readonly string[]): string[] =>
  topics.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
