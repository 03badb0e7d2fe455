import type { Spoken } from '../../adaptive-cards/card.ts'
import type { SendOutcome } from '../../core/domain/delivery/outbox-item.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { Address } from '../../core/ports/addresses.ts'

/** Writing first. One call is one attempt; errors are values, never thrown. */
export interface Messenger {
  send(to: PersonRef, address: Address, spoken: Spoken): Promise<SendOutcome>
  /** Writes a message of ours anew, in place. */
  update(to: PersonRef, address: Address, messageId: string, spoken: Spoken): Promise<SendOutcome>
}
