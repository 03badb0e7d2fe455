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
  const order = [...catalog.series.keys()]
  return [...catalog.objectives.values()]
    .filter(
      objective =>
        objective.status !== 'retire' &&
        (!packs || packs.includes(objective.pack)) &&
        LEVELS.indexOf(objective.level) <= reach &&
        (objective.trades.length === 0 || (person.trade !== null && objective.trades.includes(person.trade))) &&
        (person.topics.length === 0 || person.topics.includes(objective.series)) &&
        !person.excluded.includes(objective.id),
    )
    .sort((a, b) => order.indexOf(a.series) - order.indexOf(b.series))
}
