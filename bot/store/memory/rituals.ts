import { randomUUID } from 'node:crypto'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Contribution } from '../../../core/domain/rituals/entry.ts'
import { kindOf, type Occurrence, type OccurrenceRef, wakesAt } from '../../../core/domain/rituals/occurrence.ts'
import type { Room } from '../../../core/domain/rituals/room.ts'
import { collects } from '../../../core/domain/rituals/script.ts'
import type { Kept, Mine, Rituals, StepRef } from '../../../core/ports/rituals.ts'
import { bondOf, byLot, isBond, newKey, nullifierOf, receiptHash, seal, unseal } from '../ritual-seal.ts'
import { copy, keyOf, type OccurrenceRow, type State } from './state.ts'
import { deleteWhere, patch } from './table.ts'
import { announce } from './writes.ts'

const roomKey = ({ tenant, conversation }: Room): string => keyOf(tenant, conversation)
const refKey = ({ tenant, id }: OccurrenceRef): string => keyOf(tenant, id)
const stepKey = ({ tenant, id, step }: StepRef): string => keyOf(tenant, id, step)
const hostKey = (room: Room, who: PersonRef): string => keyOf(who.tenant, who.person, room.conversation)

/** The Rituals port in memory. Every method does its work at once, so each of them is a transaction. */
export function memoryRituals(state: State): Rituals {
  const kept = ({ body, message, people }: OccurrenceRow): Kept => copy({ occurrence: body, message, people })
  const all = (test: (row: OccurrenceRow) => boolean, limit = Number.POSITIVE_INFINITY): Kept[] =>
    [...state.ritual_occurrence.values()].filter(test).slice(0, limit).map(kept)
  const grantKey = (occurrence: Occurrence) => {
    const key = stepKey(occurrence)
    if (occurrence.state === 'open' && collects(kindOf(occurrence)) && !state.ritual_key.has(key))
      state.ritual_key.set(key, { key: newKey() })
  }
  const count = (ref: OccurrenceRef, by: number) => {
    const people = state.ritual_occurrence.get(refKey(ref))?.people ?? 0
    patch(state.ritual_occurrence, refKey(ref), { people: people + by })
  }

  return {
    team: async room => copy(state.ritual_team.get(roomKey(room)) ?? null),
    saveTeam: async team => void state.ritual_team.set(roomKey(team), copy(team)),
    isHost: async (room, who) => state.ritual_host.has(hostKey(room, who)),
    plans: async room => [...state.ritual_plan.values()].filter(plan => roomKey(plan) === roomKey(room)).map(copy),
    savePlan: async plan => void state.ritual_plan.set(keyOf(plan.tenant, plan.conversation, plan.ritual), copy(plan)),
    dropPlan: async (room, ritual) => void state.ritual_plan.delete(keyOf(room.tenant, room.conversation, ritual)),
    plansDue: async (at, limit) =>
      [...state.ritual_plan.values()]
        .filter(plan => plan.at <= at)
        .slice(0, limit)
        .map(copy),

    async launch({ occurrence, host, plan, items }) {
      if (plan) state.ritual_plan.set(keyOf(plan.tenant, plan.conversation, plan.ritual), copy(plan))
      if (state.ritual_occurrence.has(refKey(occurrence))) return 'already'
      state.ritual_occurrence.set(
        refKey(occurrence),
        copy({ body: occurrence, wakes: wakesAt(occurrence), message: null, people: 0, shown: 0 }),
      )
      grantKey(occurrence)
      const { conversation } = occurrence
      if (host)
        state.ritual_host.set(hostKey(occurrence, host), { tenant: host.tenant, person: host.person, conversation })
      for (const item of items) announce(state, item)
      return 'launched'
    },
    occurrence: async ref => {
      const row = state.ritual_occurrence.get(refKey(ref))
      return row ? kept(row) : null
    },
    running: async room => all(({ body }) => body.state === 'open' && roomKey(body) === roomKey(room)),
    due: async (at, limit) => all(({ wakes }) => wakes !== null && wakes <= at, limit),
    stale: async limit => all(({ people, shown, message }) => people !== shown && message !== null, limit),

    async move(after, items) {
      const row = state.ritual_occurrence.get(refKey(after))
      if (row?.body.state !== 'open' || row.body.revision !== after.revision - 1) return 'already'
      const begins = row.body.step !== after.step
      patch(state.ritual_occurrence, refKey(after), {
        body: copy(after),
        wakes: wakesAt(after),
        shown: -1,
        ...(begins && { people: 0 }),
      })
      if (after.state !== 'open') forgetAnswers(state, after)
      grantKey(after)
      for (const item of items) announce(state, item)
      return 'moved'
    },
    posted: async (ref, message) => patch(state.ritual_occurrence, refKey(ref), { message }),
    shown: async (ref, shown) => patch(state.ritual_occurrence, refKey(ref), { shown }),

    async keep(mine) {
      const key = state.ritual_key.get(stepKey(mine))?.key
      if (!key) return 'over'
      const { tenant, person } = mine.who
      if (mine.named) {
        const row = keyOf(tenant, person, mine.id, mine.step)
        const before = state.ritual_signed.get(row)
        const { name, entry, step, id: occurrence } = mine
        state.ritual_signed.set(
          row,
          copy({ tenant, person, occurrence, step, id: before?.id ?? randomUUID(), name, entry }),
        )
        if (!before) count(mine, 1)
        return 'kept'
      }
      const nullifier = nullifierOf(key, mine.who)
      const bond = bondOf(key, nullifier, mine.receipt)
      const row = keyOf(mine.tenant, mine.id, nullifier.toString('hex'))
      const before = state.ritual_participation.get(row)
      if (before && !isBond(before.bond, bond)) return 'other-receipt'
      if (!before) {
        state.ritual_participation.set(row, { tenant: mine.tenant, occurrence: mine.id, bond })
        count(mine, 1)
      }
      const sheet = unseal(key, state.ritual_sealed.get(refKey(mine))?.sealed)
      state.ritual_sealed.set(refKey(mine), { sealed: seal(key, sheet.set(receiptHash(mine.receipt), mine.entry)) })
      return 'kept'
    },

    async withdraw(mine) {
      const key = state.ritual_key.get(stepKey(mine))?.key
      if (!key) return 'over'
      const { tenant, person } = mine.who
      if (mine.named) {
        if (!state.ritual_signed.delete(keyOf(tenant, person, mine.id, mine.step))) return 'unknown'
        count(mine, -1)
        return 'withdrawn'
      }
      const nullifier = nullifierOf(key, mine.who)
      const row = keyOf(mine.tenant, mine.id, nullifier.toString('hex'))
      const before = state.ritual_participation.get(row)
      if (!before || !isBond(before.bond, bondOf(key, nullifier, mine.receipt))) return 'unknown'
      state.ritual_participation.delete(row)
      const sheet = unseal(key, state.ritual_sealed.get(refKey(mine))?.sealed)
      sheet.delete(receiptHash(mine.receipt))
      state.ritual_sealed.set(refKey(mine), { sealed: seal(key, sheet) })
      count(mine, -1)
      return 'withdrawn'
    },

    mine: async mine => copy(readMine(state, mine)),
    tookPart: async ({ named, ...step }, who) => {
      const key = state.ritual_key.get(stepKey(step))?.key
      if (!key) return false
      if (named) return state.ritual_signed.has(keyOf(who.tenant, who.person, step.id, step.step))
      return state.ritual_participation.has(keyOf(step.tenant, step.id, nullifierOf(key, who).toString('hex')))
    },

    async release(step, { named, fewest }) {
      const people = state.ritual_occurrence.get(refKey(step))?.people ?? 0
      const key = state.ritual_key.get(stepKey(step))?.key
      if (!key) return people
      const { tenant, id: occurrence } = step
      const entries = [...unseal(key, state.ritual_sealed.get(refKey(step))?.sealed).values()]
      for (const entry of named || people < fewest ? [] : byLot(entries)) {
        const id = randomUUID()
        state.ritual_contribution.set(id, copy({ tenant, id, occurrence, step: step.step, entry }))
      }
      forgetAnswers(state, step)
      return people
    },

    async contributions({ tenant, id }) {
      const open = (row: { step: number }) => state.ritual_key.has(keyOf(tenant, id, row.step))
      const anonymous = [...state.ritual_contribution.values()]
        .filter(row => row.tenant === tenant && row.occurrence === id)
        .map((row): Contribution => ({ id: row.id, step: row.step, name: null, entry: row.entry }))
      const signed = [...state.ritual_signed.values()]
        .filter(row => row.tenant === tenant && row.occurrence === id && !open(row))
        .map((row): Contribution => ({ id: row.id, step: row.step, name: row.name, entry: row.entry }))
      return copy([...anonymous, ...signed].sort((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1)))
    },

    async purge(endedBefore) {
      const over = [...state.ritual_occurrence.values()].filter(({ body }) => (body.ended ?? endedBefore) < endedBefore)
      const gone = new Set(over.map(({ body }) => refKey(body)))
      const of = (row: { tenant: string; occurrence: string }) => gone.has(keyOf(row.tenant, row.occurrence))
      return {
        ritual_contribution: deleteWhere(state.ritual_contribution, of),
        ritual_signed: deleteWhere(state.ritual_signed, of),
        ritual_occurrence: deleteWhere(state.ritual_occurrence, ({ body }) => gone.has(refKey(body))),
      }
    },
  }
}

function readMine(state: State, mine: Mine) {
  const key = state.ritual_key.get(stepKey(mine))?.key
  if (!key) return null
  if (mine.named)
    return state.ritual_signed.get(keyOf(mine.who.tenant, mine.who.person, mine.id, mine.step))?.entry ?? null
  const nullifier = nullifierOf(key, mine.who)
  const before = state.ritual_participation.get(keyOf(mine.tenant, mine.id, nullifier.toString('hex')))
  if (!before || !isBond(before.bond, bondOf(key, nullifier, mine.receipt))) return null
  return unseal(key, state.ritual_sealed.get(refKey(mine))?.sealed).get(receiptHash(mine.receipt)) ?? null
}

/** The key, what was sealed with it, and who took part. */
function forgetAnswers(state: State, ref: OccurrenceRef): void {
  const of = (row: { tenant: string; occurrence: string }) => row.tenant === ref.tenant && row.occurrence === ref.id
  deleteWhere(state.ritual_participation, of)
  state.ritual_sealed.delete(refKey(ref))
  for (const key of [...state.ritual_key.keys()])
    if (key.startsWith(`${keyOf(ref.tenant, ref.id).slice(0, -1)},`)) state.ritual_key.delete(key)
}
