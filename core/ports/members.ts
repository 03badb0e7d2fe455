import type { Member } from '../domain/members/member.ts'
import type { PersonRef } from '../domain/people/person.ts'

/** Who is in which unit, as the organisation's file says: no more is known of anybody here (docs/adr/0017-figures-of-groups.md). */
export interface Members {
  /** Of an organisation, in the order of their ids. Empty while nothing was imported. */
  members(tenant: string): Promise<Member[]>
  /** Whether anybody of that organisation was imported. */
  anybody(tenant: string): Promise<boolean>
  /** Null: nobody of that id in the file. */
  member(who: PersonRef): Promise<Member | null>
  /** In place of all that was known of that organisation, at once. */
  replaceMembers(tenant: string, members: readonly Member[]): Promise<void>
}
