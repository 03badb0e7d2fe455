import { sql } from 'kysely'
import { type Applied, type ChangeOf, done, keyOf, type Tx } from './applied.ts'
import { waitingRecord } from './record-rows.ts'

/**
 * The person's row is locked against their own no: either it is seen here, or it comes after and finds the record.
 * An id that is there already stays as it is.
 */
export async function record(tx: Tx, { record }: ChangeOf<'recorded'>): Promise<Applied> {
  const who = keyOf(record.who)
  const agreed = await tx
    .selectFrom('person')
    .select('records')
    .where(({ and }) => and(who))
    .forShare()
    .executeTakeFirst()
  if (!agreed?.records) return 'done'
  return done(
    tx
      .insertInto('learning_record')
      .values(waitingRecord(record))
      .onConflict(at => at.doNothing()),
  )
}

/** With a no, what waits goes in the same transaction, also what is about to be sent. */
export async function agreeToRecords(tx: Tx, { who, records }: ChangeOf<'records-agreed'>): Promise<Applied> {
  const { tenant, person } = who
  await sql`update person set records = ${records} where tenant = ${tenant} and person = ${person}`.execute(tx)
  if (!records)
    await sql`
      delete from learning_record
      where tenant = ${tenant} and person = ${person} and state = 'waiting'`.execute(tx)
  return 'done'
}
