import type { Store } from '../../../core/ports/store.ts'
import { copy, type State } from './state.ts'

/** Templates offered to the référent, in memory. */
export function memoryProposals({ proposal }: State): Pick<Store, 'propose' | 'proposals'> {
  return {
    propose: async (offered, most) => {
      const today = [...proposal.values()].filter(({ tenant, day }) => tenant === offered.tenant && day === offered.day)
      if (today.some(({ title, body }) => title === offered.title && body === offered.body)) return 'kept'
      if (today.length >= most) return 'full'
      proposal.set(crypto.randomUUID(), copy(offered))
      return 'kept'
    },
    proposals: async () =>
      [...proposal.values()]
        .map(copy)
        .sort((a, b) => (a.tenant === b.tenant ? a.day - b.day : a.tenant < b.tenant ? -1 : 1)),
  }
}
