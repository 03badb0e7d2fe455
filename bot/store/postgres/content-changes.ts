import { sql } from 'kysely'
import type { Verdict } from '../../../core/domain/learning/delivery.ts'
import { type Applied, type ChangeOf, done, keyOf, type Tx } from './applied.ts'

/**
 * The person's own mark moves from `before` to `verdict`, and the count with it. A second tap that crossed the first
 * finds another mark than `before` and changes nothing: nobody counts twice.
 */
export async function giveVerdict(tx: Tx, change: ChangeOf<'verdict-given'>): Promise<Applied> {
  const { who, day, position, question, before, verdict } = change
  const { numUpdatedRows: rows } = await tx
    .updateTable('delivery')
    .set({ verdict })
    .where(({ and }) => and({ ...keyOf(who), day, position }))
    .where('verdict', before === null ? 'is' : '=', before)
    .executeTakeFirstOrThrow()
  if (rows === 0n || before === verdict) return 'done'
  // In one order for everybody: two people who change their minds in opposite directions do not block each other.
  const steps: [Verdict, 1 | -1][] = before
    ? [
        [before, -1],
        [verdict, 1],
      ]
    : [[verdict, 1]]
  for (const [mark, step] of steps.sort()) await count(tx, who.tenant, question, mark, step)
  return 'done'
}

const count = (tx: Tx, tenant: string, question: string, verdict: Verdict, people: 1 | -1): Promise<Applied> =>
  done(
    tx
      .insertInto('verdict_count')
      .values({ tenant, question, verdict, people: Math.max(0, people) })
      .onConflict(at =>
        at
          .columns(['tenant', 'question', 'verdict'])
          .doUpdateSet({ people: sql<number>`greatest(0, verdict_count.people + ${people}::integer)` }),
      ),
  )

/** A text, the question it is about, a day: nothing that leads back to its author. */
export const reportError = (tx: Tx, { tenant, question, text, day }: ChangeOf<'error-reported'>): Promise<Applied> =>
  done(tx.insertInto('error_report').values({ tenant, question, text, day }))

export const countUse = (tx: Tx, { tenant, what, id, version, day }: ChangeOf<'content-used'>): Promise<Applied> =>
  done(
    tx
      .insertInto('content_use')
      .values({ tenant, what, id, version, day, uses: 1 })
      .onConflict(at =>
        at.columns(['tenant', 'what', 'id', 'version', 'day']).doUpdateSet({ uses: sql<number>`content_use.uses + 1` }),
      ),
  )
