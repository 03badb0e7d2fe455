import type { PersonRef } from '../people/person.ts'
import type { Statement } from '../xapi/statement.ts'

/** A statement on its way to the organisation's record store. `id` is the statement's: the same record twice is one. */
export interface LearningRecord {
  id: string
  /** Whose it is, so that it can be dropped, shown and erased. Never leaves our database: the statement has a pseudonym. */
  who: PersonRef
  statement: Statement
  /** Epoch milliseconds. */
  notBefore: number
  /** Epoch milliseconds after which it is not tried any more. */
  notAfter: number
}

/** A record that a worker holds for a while; `attempts` counts this one. */
export interface ClaimedRecord extends LearningRecord {
  attempts: number
  /** Proves at settling that the lease is still ours. */
  lease: string
}
