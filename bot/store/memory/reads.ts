import type { Day } from '../../../core/domain/calendar/day.ts'
import type { ObjectiveMemory } from '../../../core/domain/learning/memory.ts'
import type { Member } from '../../../core/domain/members/member.ts'
import type { PeerEntry } from '../../../core/domain/peers/peer-entry.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import { RETENTION } from '../../../core/domain/people/retention.ts'
import type { AnswerSheet, Learner, PlanQuery, Portable } from '../../../core/ports/store.ts'
import { copy, deliveryKey, keyOf, personKey, rowsOf, type State } from './state.ts'

export function sheetOf(state: State, of: PersonRef & { day: Day; position: number }): AnswerSheet {
  const delivery = state.delivery.get(deliveryKey(of))
  const { tenant, person, day, position } = of
  const memory = delivery && state.memory.get(keyOf(tenant, person, delivery.objective))
  return copy({
    person: state.person.get(personKey(of)) ?? null,
    delivery: delivery ?? null,
    answer: (delivery && state.answer.get(keyOf(tenant, person, day, position, delivery.question))) ?? null,
    memory: memory ? memoryOf(memory) : null,
  })
}

export function learnerOf(state: State, who: PersonRef, since: Day): Learner | null {
  const person = state.person.get(personKey(who))
  if (!person) return null
  const { memories, deliveries } = portableOf(state, who)
  const waiting = rowsOf(state.day_message, who).map(({ tenant: _t, person: _p, ...message }) => ({ who, ...message }))
  return { person: copy(person), memories, deliveries: deliveries.filter(delivery => delivery.day >= since), waiting }
}

const active = (state: State): Person[] => [...state.person.values()].filter(person => person.state === 'active')

export const zonesOf = (state: State): string[] => [...new Set(active(state).map(person => person.zone))].sort()

export function peopleToPlan(state: State, { zone, day, minute, limit, after }: PlanQuery): Learner[] {
  const undecided = (person: Person) => person.plannedThrough === null || person.plannedThrough < day
  return active(state)
    .filter(person => person.zone === zone && person.hour <= minute && undecided(person))
    .filter(person => after === null || byKey(person, after) > 0)
    .sort(byKey)
    .slice(0, limit)
    .flatMap(person => learnerOf(state, person, day - RETENTION.deliveries) ?? [])
}

export function portableOf(state: State, who: PersonRef): Portable {
  const [address] = rowsOf(state.address, who)
  return {
    person: rowsOf(state.person, who)[0] ?? null,
    answers: rowsOf(state.answer, who).sort(by('day', 'position', 'question')),
    reviews: rowsOf(state.review, who).sort(by('day', 'objective')),
    memories: rowsOf(state.memory, who).sort(by('objective')).map(memoryOf),
    deliveries: rowsOf(state.delivery, who).sort(by('day', 'position')),
    messages: rowsOf(state.outbox, who).map(row => ({ key: row.item.key, state: row.state })),
    waiting: rowsOf(state.day_message, who)
      .sort(by('key'))
      .map(({ key, from, until }) => ({ key, from, until })),
    address: address ? addressOf(address.at) : null,
    exportCodes: rowsOf(state.export_code, who).map(({ expires }) => ({ expires })),
    records: rowsOf(state.learning_record, who)
      .sort(by('id'))
      .map(({ id, state, statement }) => ({ id, state, statement })),
    gems: rowsOf(state.gem, who)
      .sort(by('day', 'id'))
      .map(({ text, name, day, state: stands, reason, words }) => ({ text, name, day, state: stands, reason, words })),
    useful: rowsOf(state.gem_useful, who)
      .sort(by('gem'))
      .flatMap(({ gem }) => state.gem.get(gem) ?? [])
      .map(({ text }) => ({ text })),
    keepsakes: rowsOf(state.keepsake, who)
      .sort(by('day', 'id'))
      .map(({ text, day }) => ({ text, day })),
    ritualRooms: rowsOf(state.ritual_host, who).map(({ conversation }) => conversation),
    signed: rowsOf(state.ritual_signed, who).map(({ occurrence, step, name, entry }) => ({
      occurrence,
      step,
      name,
      entry,
    })),
    asides: rowsOf(state.aside_mark, who)
      .sort(by('topic'))
      .map(({ topic, state: stands, card }) => ({ topic, state: stands, day: card?.day ?? null })),
    ifThen: rowsOf(state.if_then, who).map(({ day, cue, plan }) => ({ day, cue, plan })),
    peer: peerOf(rowsOf(state.peer, who)[0]),
    avoids: rowsOf(state.peer_avoids, who)
      .map(({ other }) => other)
      .sort(),
    meetings: rowsOf(state.peer_meeting, who)
      .sort(by('fortnight'))
      .map(({ fortnight, template, step, told }) => ({ fortnight, template, step, told })),
    directory: directoryOf(rowsOf(state.member, who)[0]),
  }
}

function peerOf(entry: PeerEntry | undefined): Portable['peer'] {
  if (!entry) return null
  const { tenant: _tenant, person: _person, ...own } = entry
  return own
}

const directoryOf = (member: Member | undefined): Portable['directory'] =>
  member ? { unit: member.unit, roles: member.roles, trade: member.trade ?? null } : null

const addressOf = (at: { conversation: string; serviceUrl: string; user: string } | 'blocked') =>
  at === 'blocked' ? { conversation: null, serviceUrl: null, user: null, blocked: true } : { ...at, blocked: false }

function memoryOf({ tenant: _tenant, person: _person, ...memory }: ObjectiveMemory & PersonRef): ObjectiveMemory {
  return memory
}

/** Order by columns, numbers as numbers and texts as bytes. */
const by =
  <K extends string>(...columns: readonly K[]) =>
  (a: Record<K, string | number>, b: Record<K, string | number>): number => {
    for (const column of columns) if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1
    return 0
  }

const byKey = (a: PersonRef, b: PersonRef): number => by<'tenant' | 'person'>('tenant', 'person')({ ...a }, { ...b })
