import { sql } from 'kysely'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Tx } from './applied.ts'

/** A person's rows, in statements written by hand. */
export const isWho = ({ tenant, person }: PersonRef) => sql`tenant = ${tenant} and person = ${person}`

/** Their key if they are known, their row locked: nothing is written behind an erasure. */
export const known = (who: PersonRef) => sql`(select tenant, person from person where ${isWho(who)} for key share)`

/** First of all where several rows of somebody change: an erasure begins with that row, so neither waits for the other. */
export const lockKnown = (tx: Tx, who: PersonRef) => sql`select 1 from ${known(who)} k`.execute(tx)
