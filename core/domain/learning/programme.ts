import type { Catalog } from '../content/catalog.ts'
import type { Objective } from '../content/objective.ts'
import { LEVELS, type Person } from '../people/person.ts'

/**
 * The objectives that concern a person, from what they said of themselves and nothing else: level, trade, topics,
 * what they put away, and the packs of their organisation. In the order in which they are introduced.
 */
export function programmeOf(person: Person, catalog: Catalog): Objective[] {
  const packs = catalog.organisationOf(person.tenant).packs
  const reach = LEVELS.indexOf(person.level)
  return inOrder(catalog).filter(
    objective =>
      objective.status !== 'retire' &&
      (!packs || packs.includes(objective.pack)) &&
      LEVELS.indexOf(objective.level) <= reach &&
      (objective.trades.length === 0 || (person.trade !== null && objective.trades.includes(person.trade))) &&
      (person.topics.length === 0 || person.topics.includes(objective.series)) &&
      !person.excluded.includes(objective.id),
  )
}

const orders = new WeakMap<Catalog, readonly Objective[]>()

/** Series by series. Put in order once for each catalogue: a programme is made beside every answer. */
function inOrder(catalog: Catalog): readonly Objective[] {
  const known = orders.get(catalog)
  if (known) return known
  const place = new Map([...catalog.series.keys()].map((id, i) => [id, i]))
  const placeOf = ({ series }: Objective): number => place.get(series) ?? -1
  const ordered = [...catalog.objectives.values()].sort((a, b) => placeOf(a) - placeOf(b))
  orders.set(catalog, ordered)
  return ordered
}
