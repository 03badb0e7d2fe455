import type { Members } from '../../../core/ports/members.ts'
import { copy, personKey, type State } from './state.ts'
import { deleteWhere } from './table.ts'

/** The Members port in memory. */
export const memoryMembers = ({ member }: State): Members => ({
  members: async tenant =>
    [...member.values()]
      .filter(row => row.tenant === tenant)
      .map(copy)
      .sort((a, b) => (a.person < b.person ? -1 : 1)),
  anybody: async tenant => [...member.values()].some(row => row.tenant === tenant),
  member: async who => copy(member.get(personKey(who)) ?? null),
  replaceMembers: async (tenant, members) => {
    deleteWhere(member, row => row.tenant === tenant)
    for (const one of members) member.set(personKey({ tenant, person: one.person }), copy({ ...one, tenant }))
  },
})
