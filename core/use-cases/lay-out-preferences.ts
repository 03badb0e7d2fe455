import type { PreferenceProblem } from '../domain/people/change-preferences.ts'
import type { Person } from '../domain/people/person.ts'
import type { PreferencesNotice } from '../notices/people.ts'
import type { Deps } from './deps.ts'

export function layOutPreferences(
  person: Person,
  { catalog, records }: Pick<Deps, 'catalog' | 'records'>,
  outcome: { saved: boolean; problems: readonly PreferenceProblem[] },
): PreferencesNotice {
  const organisation = catalog.organisationOf(person.tenant)
  return {
    kind: 'preferences',
    preferences: person,
    paused: person.paused,
    trades: [...catalog.trades.values()],
    series: [...catalog.series.values()].map(({ id, title }) => ({ id, title })),
    excluded: person.excluded.map(id => ({ id, title: catalog.objectives.get(id)?.title ?? id })),
    hours: organisation.hours,
    adaptationAllowed: organisation.adaptation,
    recordsOffered: records !== undefined,
    ...outcome,
  }
}
