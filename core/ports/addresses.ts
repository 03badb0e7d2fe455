import type { PersonRef } from '../domain/people/person.ts'

/** How a chat service reaches a person. Its content is the edge's business; core never looks inside. */
export interface Address {
  conversation: string
  serviceUrl: string
  user: string
}

export interface Addresses {
  of(who: readonly PersonRef[]): Promise<Map<string, Address>>
  /** Latest authenticated sight of it; also lifts a block. */
  note(who: PersonRef, address: Address): Promise<void>
  /**
   * The service said the person can't be reached: nothing is sent until they are seen again. What led to them is
   * forgotten, only the block is kept; what waits for them in the outbox is settled as failed when its turn comes.
   */
  block(who: PersonRef): Promise<void>
  forget(who: PersonRef): Promise<void>
}

/** Key of a person in maps. */
export const addressKey = (who: PersonRef): string => `${who.tenant}/${who.person}`
