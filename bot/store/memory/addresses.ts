import { type Address, type Addresses, addressKey } from '../../../core/ports/addresses.ts'
import { copy, personKey, type State } from './state.ts'

export function memoryAddresses({ address }: State): Addresses {
  return {
    async of(who) {
      const found = who.flatMap((one): [string, Address][] => {
        const at = address.get(personKey(one))?.at
        return at && at !== 'blocked' ? [[addressKey(one), copy(at)]] : []
      })
      return new Map(found)
    },
    async note({ tenant, person }, at) {
      address.set(personKey({ tenant, person }), { tenant, person, at: copy(at) })
    },
    async block({ tenant, person }) {
      address.set(personKey({ tenant, person }), { tenant, person, at: 'blocked' })
    },
    async forget(who) {
      address.delete(personKey(who))
    },
  }
}
