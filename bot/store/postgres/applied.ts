import type { Transaction } from 'kysely'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Change } from '../../../core/ports/store.ts'
import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>

/** `conflict`: something with that key was already there. */
export type Applied = 'done' | 'conflict'

export type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>

/** The two key columns alone, whatever else the object carries. */
export const keyOf = ({ tenant, person }: PersonRef): PersonRef => ({ tenant, person })

interface Write {
  executeTakeFirst(): Promise<unknown>
}

/** Runs a write that has nothing to say beyond having been done. */
export async function done(write: Write): Promise<Applied> {
  await write.executeTakeFirst()
  return 'done'
}
