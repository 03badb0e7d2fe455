import { sql } from 'kysely'
import type { Day } from '../../../core/domain/calendar/day.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import type { Wish } from '../../../core/domain/people/wish.ts'
import { PERSONAL_TABLES, type PersonalTable } from '../personal-tables.ts'
import { type Applied, type ChangeOf, done, keyOf, type Tx } from './applied.ts'
import { forgetMarks } from './needs.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { personRow } from './rows.ts'

export function savePerson(tx: Tx, person: Person): Promise<Applied> {
  const row = personRow(person)
  // Their yes or no to the record store has its own change: a click that crossed a no must not bring the yes back. So
  // has their wish, which is made in another window.
  const { records: _records, wish: _wish, ...others } = row
  return done(
    tx
      .insertInto('person')
      .values(row)
      .onConflict(at => at.columns(['tenant', 'person']).doUpdateSet(others)),
  )
}

export const updatePerson = (
  tx: Tx,
  who: PersonRef,
  columns: { excluded: string } | { plain: boolean },
): Promise<Applied> =>
  done(
    tx
      .updateTable('person')
      .set(columns)
      .where(({ and }) => and(keyOf(who))),
  )

export const keepWish = (tx: Tx, who: PersonRef, wish: Wish | null): Promise<Applied> =>
  done(
    tx
      .updateTable('person')
      .set({ wish: wish && JSON.stringify(wish) })
      .where(({ and }) => and(keyOf(who))),
  )

export const spendWish = (tx: Tx, who: PersonRef, day: Day): Promise<Applied> =>
  done(
    tx
      .updateTable('person')
      .set({ wish: null })
      .where(({ and }) => and(keyOf(who)))
      .where(sql<number>`(wish->>'from')::integer`, '<=', day),
  )

/** Never back: of two that decide at once the later day stands. */
export const decideDay = (tx: Tx, who: PersonRef, day: Day): Promise<Applied> =>
  done(
    tx
      .updateTable('person')
      .set({ planned_through: sql<number>`greatest(planned_through, ${day}::integer)` })
      .where(({ and }) => and(keyOf(who))),
  )

export const issueExportCode = (
  tx: Tx,
  { who, codeHash, expires, series }: ChangeOf<'export-code-issued'>,
): Promise<Applied> =>
  done(tx.insertInto('export_code').values({ ...keyOf(who), code_hash: codeHash, expires, series: series ?? null }))

/** Whoever was never welcomed has no row to lock, and may offer and keep: what they do at that moment is waited for. */
const UNWELCOMED: ReadonlySet<string> = new Set<PersonalTable>(['gem', 'keepsake'])

/** Table by table, the person first: see `PERSONAL_TABLES`. */
export async function erase(tx: Tx, who: PersonRef): Promise<Applied> {
  const { tenant, person } = who
  for (const table of PERSONAL_TABLES) {
    if (UNWELCOMED.has(table)) await oneAtATime(tx, table, tenant, person)
    await sql`delete from ${sql.table(table)} where tenant = ${tenant} and person = ${person}`.execute(tx)
  }
  // The one place where others' rows bear their id.
  await sql`delete from peer_avoids where tenant = ${tenant} and other = ${person}`.execute(tx)
  await forgetMarks(tx, who)
  return 'done'
}
