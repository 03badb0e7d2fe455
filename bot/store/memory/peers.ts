import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import type { Meeting } from '../../../core/domain/peers/meeting.ts'
import type { PeerEntry } from '../../../core/domain/peers/peer-entry.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Peers } from '../../../core/ports/peers.ts'
import { copy, isOf, keyOf, personKey, type State } from './state.ts'
import { deleteWhere, insertNew, patch } from './table.ts'
import { queueDayMessage } from './writes.ts'

const byPerson = (a: { person: string }, b: { person: string }): number => (a.person < b.person ? -1 : 1)
const NEW = { name: null, listed: false, helps: [], wants: [], meets: 'no', part: 'any' } as const

/** The Peers port in memory. Every method does its work at once, so each of them is a transaction. */
export function memoryPeers(state: State): Peers {
  const change = ({ tenant, person }: PersonRef, columns: Partial<PeerEntry>) => {
    const key = keyOf(tenant, person)
    if (!state.person.has(key)) return
    state.peer.set(key, copy({ tenant, person, ...NEW, ...state.peer.get(key), ...columns }))
  }
  const dropIdle = (who: PersonRef) =>
    deleteWhere(state.peer, row => isOf(who)(row) && !row.listed && row.meets === 'no')
  const isActive = (who: PersonRef) => state.person.get(personKey(who))?.state === 'active'
  const entries = (test: (row: PeerEntry) => boolean): PeerEntry[] =>
    [...state.peer.values()].filter(test).map(copy).sort(byPerson)

  return {
    entry: async who => copy(state.peer.get(personKey(who)) ?? null),
    list: async (who, as) => change(who, { ...as, listed: true }),
    async unlist(who) {
      patch(state.peer, personKey(who), { listed: false, helps: [], wants: [] })
      dropIdle(who)
    },
    listedOn: async (tenant, topic) =>
      entries(
        row =>
          row.tenant === tenant &&
          row.listed &&
          isActive(row) &&
          (row.helps.includes(topic) || row.wants.includes(topic)),
      ),

    join: async (who, as) => change(who, { ...as, meets: 'yes' }),
    async take(who, meets) {
      const entry = state.peer.get(personKey(who))
      if (entry && entry.meets !== 'no') patch(state.peer, personKey(who), { meets })
      if (meets === 'yes') return
      deleteWhere(state.day_message, row => isOf(who)(row) && row.key.startsWith('pair/'))
      dropIdle(who)
    },
    async organisations() {
      const tenants = entries(({ meets }) => meets === 'yes').map(({ tenant }) => tenant)
      return [...new Set(tenants.filter((tenant, i) => tenants.indexOf(tenant) < i))].sort()
    },
    taking: async tenant =>
      entries(row => row.tenant === tenant && row.meets === 'yes' && isActive(row)).flatMap(entry => {
        const person = state.person.get(personKey(entry))
        return person ? [{ entry, person: copy(person) }] : []
      }),

    avoided: async tenant =>
      [...state.peer_avoids.values()]
        .filter(row => row.tenant === tenant)
        .map(({ person, other }) => ({ person, other }))
        .sort((a, b) => byPerson(a, b)),
    async avoid({ tenant, person }, other) {
      if (state.person.has(keyOf(tenant, person)) && state.person.has(keyOf(tenant, other)))
        state.peer_avoids.set(keyOf(tenant, person, other), { tenant, person, other })
    },
    meetAgain: async (who, other) =>
      void deleteWhere(state.peer_avoids, row => isOf(who)(row) && (other === 'everybody' || row.other === other)),
    ...rounds(state, isActive),
  }
}

type Rounds = 'latestRound' | 'pastRounds' | 'holdRound' | 'meeting' | 'hasMet' | 'tell' | 'purge'

function rounds(state: State, isActive: (who: PersonRef) => boolean): Pick<Peers, Rounds> {
  const held = (tenant: string): number[] =>
    [...state.peer_round.values()]
      .filter(row => row.tenant === tenant)
      .map(({ fortnight }) => fortnight)
      .sort((a, b) => b - a)

  return {
    latestRound: async tenant => held(tenant)[0] ?? null,
    pastRounds: async (tenant, before, limit) =>
      held(tenant)
        .filter(fortnight => fortnight < before)
        .slice(0, limit)
        .map(fortnight => meetingsOf(state, tenant, fortnight))
        .filter(({ length }) => length > 0),
    async holdRound({ tenant, fortnight, meetings, messages, arrived }) {
      if (insertNew(state.peer_round, keyOf(tenant, fortnight), { tenant, fortnight }) === 'conflict') return 'already'
      for (const [place, { people, template, step }] of meetings.entries())
        for (const person of people)
          if (state.person.has(keyOf(tenant, person)))
            state.peer_meeting.set(keyOf(tenant, person, fortnight), {
              tenant,
              person,
              fortnight,
              place,
              template,
              step,
              told: false,
            })
      for (const person of arrived) patch(state.peer, keyOf(tenant, person), { part: 'any' })
      for (const message of messages) queueDayMessage(state, message satisfies DayMessage)
      return 'held'
    },
    async meeting(who, fortnight) {
      const mine = [...state.peer_meeting.values()]
        .filter(row => isOf(who)(row) && (fortnight === 'latest' || row.fortnight === fortnight))
        .sort((a, b) => b.fortnight - a.fortnight)[0]
      if (!mine) return null
      const { tenant: _tenant, person: _person, place, ...own } = mine
      const others = [...state.peer_meeting.values()]
        .filter(row => row.tenant === who.tenant && row.fortnight === mine.fortnight && row.place === place)
        .filter(row => row.person !== who.person && isActive(row))
        .flatMap(row => state.peer.get(personKey(row)) ?? [])
        .filter(({ meets }) => meets === 'yes')
      return { ...own, others: others.map(copy).sort(byPerson) }
    },
    hasMet: async (who, other) =>
      held(who.tenant).some(fortnight =>
        meetingsOf(state, who.tenant, fortnight).some(
          ({ people }) => people.includes(who.person) && people.includes(other),
        ),
      ),
    async tell(who, fortnight, met, year) {
      const key = keyOf(who.tenant, who.person, fortnight)
      if (state.peer_meeting.get(key)?.told !== false) return false
      patch(state.peer_meeting, key, { told: true })
      const counted = keyOf(who.tenant, year, String(met))
      const people = (state.peer_outcome.get(counted)?.people ?? 0) + 1
      state.peer_outcome.set(counted, { tenant: who.tenant, year, met, people })
      return true
    },
    purge: async before => ({
      peer_meeting: deleteWhere(state.peer_meeting, row => row.fortnight < before),
      peer_round: deleteWhere(state.peer_round, row => row.fortnight < before),
    }),
  }
}

function meetingsOf(state: State, tenant: string, fortnight: number): Meeting[] {
  const rows = [...state.peer_meeting.values()].filter(row => row.tenant === tenant && row.fortnight === fortnight)
  const places = [...new Set(rows.map(({ place }) => place))].sort((a, b) => a - b)
  return places.flatMap(place => {
    const people = rows.filter(row => row.place === place).sort(byPerson)
    const [first] = people
    if (!first) return []
    return [{ people: people.map(({ person }) => person), template: first.template, step: first.step }]
  })
}
