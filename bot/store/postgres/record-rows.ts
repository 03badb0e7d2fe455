import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { ClaimedRecord, LearningRecord } from '../../../core/domain/records/learning-record.ts'
import type { Statement } from '../../../core/domain/xapi/statement.ts'

/** A record somebody holds. */
export interface HeldRecord extends PersonRef {
  id: string
  statement: Statement
  not_before: number
  not_after: number
  attempts: number
  lease: string
}

export const recordOf = (row: HeldRecord): ClaimedRecord => ({
  id: row.id,
  who: { tenant: row.tenant, person: row.person },
  statement: row.statement,
  notBefore: row.not_before,
  notAfter: row.not_after,
  attempts: row.attempts,
  lease: row.lease,
})

export const waitingRecord = ({ id, who, statement, notBefore, notAfter }: LearningRecord) => ({
  id,
  tenant: who.tenant,
  person: who.person,
  statement: JSON.stringify(statement),
  state: 'waiting' as const,
  attempts: 0,
  not_before: notBefore,
  not_after: notAfter,
})
