import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Contribution, Entry } from '../../../core/domain/rituals/entry.ts'
import { kindOf, type Occurrence, type OccurrenceRef } from '../../../core/domain/rituals/occurrence.ts'
import { collects } from '../../../core/domain/rituals/script.ts'
import type { Mine, Rituals, StepRef } from '../../../core/ports/rituals.ts'
import { bondOf, byLot, isBond, newKey, nullifierOf, receiptHash, type Sheet, seal, unseal } from '../ritual-seal.ts'
import type { Tx } from './applied.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Answers = 'keep' | 'withdraw' | 'mine' | 'tookPart' | 'release' | 'contributions'

/** What people give while a step takes answers, and what is read of it afterwards. */
export function ritualAnswers(db: Db): Pick<Rituals, Answers> {
  return {
    keep: mine =>
      db.transaction().execute(async tx => {
        const key = await lockedKey(tx, mine)
        if (!key) return 'over'
        const first = mine.named ? await putSigned(tx, mine) : await putUnder(tx, key, mine)
        if (first === null) return 'other-receipt'
        if (first) await count(tx, mine, 1)
        return 'kept'
      }),

    withdraw: mine =>
      db.transaction().execute(async tx => {
        const key = await lockedKey(tx, mine)
        if (!key) return 'over'
        const gone = mine.named ? await takeSigned(tx, mine) : await takeFrom(tx, key, mine)
        if (!gone) return 'unknown'
        await count(tx, mine, -1)
        return 'withdrawn'
      }),

    async mine(mine) {
      const key = await keyFor(db, mine)
      if (!key) return null
      if (mine.named) return signedBy(db, mine)
      if (!(await holds(db, key, mine))) return null
      return (await sheetOf(db, key, mine)).get(receiptHash(mine.receipt)) ?? null
    },

    async tookPart({ named, ...step }, who) {
      const key = await keyFor(db, step)
      if (!key) return false
      if (named) return (await signedBy(db, { ...step, who })) !== null
      return (await bondFor(db, step, nullifierOf(key, who))) !== null
    },

    async release(step, { named, fewest }) {
      const people = await db.transaction().execute(async tx => {
        const key = await lockedKey(tx, step)
        const people = await peopleIn(tx, step)
        if (!key) return people
        if (!named && people >= fewest) await publish(tx, step, await sheetOf(tx, key, step))
        await forgetAnswers(tx, step)
        return people
      })
      await wipe(db)
      return people
    },

    contributions: ref => contributions(db, ref),
  }
}

/** A step that takes answers has a key; it is also what all who answer queue for. */
export async function grantKey(tx: Tx, occurrence: Occurrence): Promise<void> {
  if (occurrence.state !== 'open' || !collects(kindOf(occurrence))) return
  await sql`
    insert into ritual_key (tenant, occurrence, step, key)
    values (${occurrence.tenant}, ${occurrence.id}, ${occurrence.step}, ${newKey()}) on conflict do nothing`.execute(tx)
}

/** The key, what was sealed with it, and who took part. */
export async function forgetAnswers(tx: Tx, ref: OccurrenceRef): Promise<void> {
  await sql`delete from ritual_participation where ${ofRitual(ref)}`.execute(tx)
  await sql`delete from ritual_sealed where ${ofRitual(ref)}`.execute(tx)
  await sql`delete from ritual_key where ${ofRitual(ref)}`.execute(tx)
}

/**
 * A deleted row lies in its file until it is vacuumed, and tables as small as these are not vacuumed by themselves.
 * Not doing it now undoes nothing: the next ritual that ends does it.
 */
async function wipe(db: Db): Promise<void> {
  await sql`vacuum ritual_key, ritual_sealed, ritual_participation`.execute(db).catch(() => {})
}

const ofRitual = ({ tenant, id }: OccurrenceRef) => sql`tenant = ${tenant} and occurrence = ${id}`
const ofStep = (ref: StepRef) => sql`${ofRitual(ref)} and step = ${ref.step}`

async function keyFor(db: Db | Tx, step: StepRef, lock = sql``): Promise<Buffer | null> {
  const { rows } = await sql<{ key: Buffer }>`select key from ritual_key where ${ofStep(step)} ${lock}`.execute(db)
  return rows[0]?.key ?? null
}
const lockedKey = (tx: Tx, step: StepRef) => keyFor(tx, step, sql`for update`)

async function bondFor(db: Db | Tx, ref: OccurrenceRef, nullifier: Buffer): Promise<Buffer | null> {
  const { rows } = await sql<{ bond: Buffer }>`
    select bond from ritual_participation where ${ofRitual(ref)} and nullifier = ${nullifier}`.execute(db)
  return rows[0]?.bond ?? null
}

/** The receipt is the one under which this person took part. */
async function holds(db: Db | Tx, key: Buffer, mine: Mine): Promise<boolean> {
  const nullifier = nullifierOf(key, mine.who)
  const bond = await bondFor(db, mine, nullifier)
  return bond !== null && isBond(bond, bondOf(key, nullifier, mine.receipt))
}

async function sheetOf(db: Db | Tx, key: Buffer, ref: OccurrenceRef): Promise<Map<string, Entry>> {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from ritual_sealed where ${ofRitual(ref)}`.execute(db)
  return unseal(key, rows[0]?.sealed)
}

async function writeSheet(tx: Tx, key: Buffer, { tenant, id }: OccurrenceRef, sheet: Sheet): Promise<void> {
  await sql`
    insert into ritual_sealed (tenant, occurrence, sealed) values (${tenant}, ${id}, ${seal(key, sheet)})
    on conflict (tenant, occurrence) do update set sealed = excluded.sealed`.execute(tx)
}

/** True: their first; false: in place of the one before; null: they took part under another receipt. */
async function putUnder(tx: Tx, key: Buffer, mine: Mine & { entry: Entry }): Promise<boolean | null> {
  const nullifier = nullifierOf(key, mine.who)
  const bond = bondOf(key, nullifier, mine.receipt)
  const before = await bondFor(tx, mine, nullifier)
  if (before && !isBond(before, bond)) return null
  if (!before)
    await sql`
      insert into ritual_participation (tenant, occurrence, nullifier, bond)
      values (${mine.tenant}, ${mine.id}, ${nullifier}, ${bond})`.execute(tx)
  const sheet = await sheetOf(tx, key, mine)
  await writeSheet(tx, key, mine, sheet.set(receiptHash(mine.receipt), mine.entry))
  return !before
}

async function takeFrom(tx: Tx, key: Buffer, mine: Mine): Promise<boolean> {
  if (!(await holds(tx, key, mine))) return false
  await sql`
    delete from ritual_participation
    where ${ofRitual(mine)} and nullifier = ${nullifierOf(key, mine.who)}`.execute(tx)
  const sheet = await sheetOf(tx, key, mine)
  sheet.delete(receiptHash(mine.receipt))
  await writeSheet(tx, key, mine, sheet)
  return true
}

async function putSigned(tx: Tx, mine: Mine & { entry: Entry; name: string | null }): Promise<boolean> {
  const { tenant, person } = mine.who
  const { rows } = await sql<{ first: boolean }>`
    insert into ritual_signed (tenant, person, occurrence, step, id, name, entry)
    values (${tenant}, ${person}, ${mine.id}, ${mine.step}, ${randomUUID()}, ${mine.name}, ${JSON.stringify(mine.entry)})
    on conflict (tenant, person, occurrence, step) do update set name = excluded.name, entry = excluded.entry
    returning xmax = 0 as first`.execute(tx)
  return rows[0]?.first ?? false
}

async function takeSigned(tx: Tx, mine: Mine): Promise<boolean> {
  const { rows } = await sql`
    delete from ritual_signed where person = ${mine.who.person} and ${ofStep(mine)} returning 1`.execute(tx)
  return rows.length > 0
}

async function signedBy(db: Db, step: StepRef & Pick<Mine, 'who'>): Promise<Entry | null> {
  const { rows } = await sql<{ entry: Entry }>`
    select entry from ritual_signed where person = ${step.who.person} and ${ofStep(step)}`.execute(db)
  return rows[0]?.entry ?? null
}

async function count(tx: Tx, { tenant, id }: OccurrenceRef, by: 1 | -1): Promise<void> {
  await sql`update ritual_occurrence set people = people + ${by} where tenant = ${tenant} and id = ${id}`.execute(tx)
}

async function peopleIn(tx: Tx, { tenant, id }: OccurrenceRef): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select people from ritual_occurrence where tenant = ${tenant} and id = ${id}`.execute(tx)
  return rows[0]?.people ?? 0
}

/** All in one statement and in an order drawn by lot: neither transaction nor place tells one from another. */
async function publish(tx: Tx, { tenant, id, step }: StepRef, sheet: Sheet): Promise<void> {
  const rows = byLot([...sheet.values()]).map(entry => ({ id: randomUUID(), entry }))
  await sql`
    insert into ritual_contribution (id, tenant, occurrence, step, entry)
    select r.id, ${tenant}, ${id}, ${step}::integer, r.entry
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, entry jsonb)`.execute(tx)
}

/** Signed ones only of steps that are over: those still have their key. */
async function contributions(db: Db, ref: OccurrenceRef): Promise<Contribution[]> {
  const { rows } = await sql<Contribution>`
    select id, step, null as name, entry from ritual_contribution where ${ofRitual(ref)}
    union all
    select s.id, s.step, s.name, s.entry from ritual_signed s where ${ofRitual(ref)}
      and not exists (select from ritual_key k where k.tenant = s.tenant and k.occurrence = s.occurrence and k.step = s.step)
    order by 2, 1`.execute(db)
  return rows
}
