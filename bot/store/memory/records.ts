import { randomUUID } from 'node:crypto'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { ClaimedRecord, LearningRecord } from '../../../core/domain/records/learning-record.ts'
import type { RecordQueue } from '../../../core/ports/records.ts'
import { copy, isOf, personKey, type RecordRow, type State } from './state.ts'
import { deleteWhere, insertNew, patch } from './table.ts'

export function memoryRecords({ learning_record, person }: State): RecordQueue {
  const ready = (at: number) =>
    [...learning_record.values()]
      .filter(row => row.state === 'waiting' && row.notBefore <= at && row.leaseUntil <= at)
      .filter(row => person.get(personKey(row))?.records)
      .sort(byTurn)
  return {
    async claim({ at, limit, leaseMs }) {
      const lease = randomUUID()
      return ready(at)
        .slice(0, limit)
        .flatMap(row => {
          const mine = { ...row, attempts: row.attempts + 1, lease, leaseUntil: at + leaseMs }
          learning_record.set(row.id, mine)
          return claimedOf(mine, lease)
        })
    },
    async settle(results, at) {
      for (const { record, settlement } of results) {
        if (learning_record.get(record.id)?.lease !== record.lease) continue
        const over = settlement.state !== 'waiting'
        patch(learning_record, record.id, {
          state: settlement.state,
          lease: null,
          leaseUntil: 0,
          ...(over ? { statement: null, settledAt: at } : { notBefore: settlement.notBefore }),
        })
      }
    },
  }
}

const byTurn = (a: RecordRow, b: RecordRow): number => a.notBefore - b.notBefore || (a.id < b.id ? -1 : 1)

const claimedOf = (row: RecordRow, lease: string): ClaimedRecord[] => {
  const { id, tenant, person, statement, notBefore, notAfter, attempts } = row
  return statement ? [copy({ id, who: { tenant, person }, statement, notBefore, notAfter, attempts, lease })] : []
}

/** Only for those who agree; an id that is there already stays as it is. */
export function keepRecord({ learning_record, person }: State, record: LearningRecord): void {
  const { id, who, statement, notBefore, notAfter } = record
  if (!person.get(personKey(who))?.records) return
  const waiting = { state: 'waiting' as const, attempts: 0, lease: null, leaseUntil: 0, settledAt: null }
  const { tenant, person: of } = who
  insertNew(learning_record, id, { id, tenant, person: of, statement, notBefore, notAfter, ...waiting })
}

export function agreeToRecords(state: State, who: PersonRef, records: boolean): void {
  patch(state.person, personKey(who), { records })
  if (!records) deleteWhere(state.learning_record, row => isOf(who)(row) && row.state === 'waiting')
}
