import type { PersonRef } from '../../../core/domain/people/person.ts'
import { type Applied, type ChangeOf, done, keyOf, type Tx } from './applied.ts'

/** What was met already stays as it is: a review knows more than a placement. */
export async function placeMemories(tx: Tx, { who, memories }: ChangeOf<'memories-placed'>): Promise<Applied> {
  if (memories.length === 0 || !(await isThere(tx, who))) return 'done'
  return done(
    tx
      .insertInto('memory')
      .values(
        memories.map(memory => ({
          ...keyOf(who),
          objective: memory.objective,
          stability: memory.stability,
          difficulty: memory.difficulty,
          last_day: memory.lastDay,
          last_grade: memory.lastGrade,
          reviews: memory.reviews,
          lapses: memory.lapses,
        })),
      )
      .onConflict(at => at.doNothing()),
  )
}

export async function undoPlacement(tx: Tx, { who }: ChangeOf<'placement-undone'>): Promise<Applied> {
  if (!(await isThere(tx, who))) return 'done'
  return done(
    tx
      .deleteFrom('memory')
      .where(({ and }) => and(keyOf(who)))
      .where('reviews', '=', 0),
  )
}

/** The person first, as everywhere: nothing is written for somebody who is being erased, and nobody waits crosswise. */
async function isThere(tx: Tx, who: PersonRef): Promise<boolean> {
  const row = await tx
    .selectFrom('person')
    .select('person')
    .where(({ and }) => and(keyOf(who)))
    .forKeyShare()
    .executeTakeFirst()
  return row !== undefined
}
