import { localTime } from '../calendar/local-time.ts'
import { TERRITORIES, type Territory, territoryOfZone } from '../calendar/territories.ts'
import type { Language, Person, PersonRef } from './person.ts'

/** What a first contact tells about a person; all of it optional but the two ids. */
export interface FirstContact extends PersonRef {
  language: Language
  /** IANA zone of their client, when it said one that exists. */
  zone: string | null
  /** The organisation's own territory, when it set one. */
  territory: Territory | null
}

const HALF_PAST_NINE = 9 * 60 + 30
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5]

/**
 * A person as they are before they chose anything. `invited`: nothing is ever sent before they say yes.
 * @param at epoch milliseconds
 */
export function newcomer(contact: FirstContact, at: number): Person {
  const territory = contact.territory ?? (contact.zone ? territoryOfZone(contact.zone) : 'FR')
  const zone = contact.zone ?? TERRITORIES[territory].zone
  return {
    tenant: contact.tenant,
    person: contact.person,
    state: 'invited',
    language: contact.language,
    trade: null,
    level: 'decouverte',
    topics: [],
    hour: HALF_PAST_NINE,
    workdays: MONDAY_TO_FRIDAY,
    zone,
    territory,
    budget: 1,
    plain: false,
    adaptation: true,
    records: false,
    paused: null,
    leave: null,
    wish: null,
    excluded: [],
    joined: localTime(at, zone).day,
    plannedThrough: null,
  }
}
