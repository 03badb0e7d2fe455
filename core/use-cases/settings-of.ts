import type { Catalog } from '../domain/content/catalog.ts'
import type { Person } from '../domain/people/person.ts'

/** Adaptation takes both: the person wants it and the organisation allows it. */
export const adapted = (person: Person, catalog: Catalog): Person =>
  person.adaptation && !catalog.organisationOf(person.tenant).adaptation ? { ...person, adaptation: false } : person

export const contactOf = (tenant: string, catalog: Catalog): string => catalog.organisationOf(tenant).contact
