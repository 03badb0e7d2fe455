import type { Catalog } from '../domain/content/catalog.ts'
import type { Language, Person, PersonRef } from '../domain/people/person.ts'
import type { Notice } from '../notices.ts'
import type { RecordIdentity } from '../ports/records.ts'
import type { Store } from '../ports/store.ts'

/** What use cases are given. Content is read once at start, so it is a value; state is behind a port. */
export interface Deps {
  store: Store
  catalog: Catalog
  /** Where the organisation has a record store: under which names people's records go there, if they agree. */
  records?: RecordIdentity | undefined
  /** What a calibration fitted to everybody's reviews together; without one, the weights that FSRS-6 ships. */
  weights?: readonly number[] | undefined
  /** What an organisation made of its own beside the shipped catalogue; without it, the catalogue as shipped. */
  catalogOf?: ((tenant: string) => Promise<Catalog>) | undefined
}

/** Who asks, and when; stamped at the edge from the checked token and the clock, never taken from a card. */
export interface Asked {
  by: PersonRef
  /** Epoch milliseconds. */
  at: number
  /** The language of their client: used until they have chosen one. */
  locale: Language
}

/** What is said, and in which language it is to be laid out. */
export interface Reply {
  notice: Notice
  language: Language
}

export const reply = (to: Pick<Person, 'language'>, notice: Notice): Reply => ({ notice, language: to.language })
