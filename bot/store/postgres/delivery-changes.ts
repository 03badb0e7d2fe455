import { sql } from 'kysely'
import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import type { OutboxItem } from '../../../core/domain/delivery/outbox-item.ts'
import type { Delivery } from '../../../core/domain/learning/delivery.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'
import { type Applied, type ChangeOf, done, keyOf, type Tx } from './applied.ts'
import { deliveryRow, waitingRow } from './rows.ts'

export async function deliver(tx: Tx, delivery: Delivery): Promise<Applied> {
  const { numInsertedOrUpdatedRows: rows } = await tx
    .insertInto('delivery')
    .values(deliveryRow(delivery))
    .onConflict(at => at.doNothing())
    .executeTakeFirstOrThrow()
  return rows === 0n ? 'conflict' : 'done'
}

export async function announce(tx: Tx, item: OutboxItem<Announcement>): Promise<Applied> {
  const { numInsertedOrUpdatedRows: rows } = await tx
    .insertInto('outbox')
    .values(waitingRow(item))
    .onConflict(at => at.doNothing())
    .executeTakeFirstOrThrow()
  return rows === 0n ? 'conflict' : 'done'
}

export const markDelivery = (tx: Tx, { who, day, position, outcome }: ChangeOf<'delivery-marked'>): Promise<Applied> =>
  done(
    tx
      .updateTable('delivery')
      .set({ outcome })
      .where(({ and }) => and({ ...keyOf(who), day, position })),
  )

/**
 * Their rows are locked first, in one order everywhere: nothing is queued behind an erasure. One statement however
 * many they are, since a round tells everybody at once.
 */
export async function queueDayMessages(tx: Tx, messages: readonly DayMessage<Announcement>[]): Promise<Applied> {
  const rows = messages.map(({ who, ...message }) => ({ ...keyOf(who), ...message }))
  await sql`
    with queued as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(tenant text, person text, key text, announcement jsonb, "from" int, "until" int)
    ), here as (
      select tenant, person from person where (tenant, person) in (select tenant, person from queued)
      order by tenant, person for no key update
    )
    insert into day_message (tenant, person, key, announcement, from_day, until_day)
    select tenant, person, key, announcement, "from", "until" from queued join here using (tenant, person)
    on conflict do nothing`.execute(tx)
  return 'done'
}

/** Those that no server holds yet; their keys are free again. */
export const dropAnnouncements = (tx: Tx, who: PersonRef): Promise<Applied> =>
  done(tx.deleteFrom('outbox').where(({ and }) => and({ ...keyOf(who), state: 'waiting' })))
