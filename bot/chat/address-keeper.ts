import { type Addresses, addressKey } from '../../core/ports/addresses.ts'
import type { Actor, Place } from './event.ts'

const REMEMBERED = 50_000
const TRUSTED_MS = 600_000

/**
 * Notes how to reach a person, from each authenticated event. Answers come in crowds, so for them (`hot`) an address
 * that this server noted in the last ten minutes is not written again; anything else always writes, because another
 * server may have forgotten or blocked it meanwhile.
 */
export function addressKeeper(addresses: Addresses) {
  const noted = new Map<string, { address: string; at: number }>()
  return async (actor: Actor, place: Place, at: number, hot: boolean): Promise<void> => {
    const who = { tenant: actor.tenant, person: actor.person }
    const address = { conversation: place.conversation, serviceUrl: place.serviceUrl, user: actor.user }
    const key = addressKey(who)
    const now = JSON.stringify(address)
    const last = noted.get(key)
    if (hot && last?.address === now && at - last.at < TRUSTED_MS) return
    await addresses.note(who, address)
    // Bounded: the oldest entry leaves first; the price of having forgotten is one write.
    noted.delete(key)
    if (noted.size >= REMEMBERED) noted.delete(noted.keys().next().value ?? '')
    noted.set(key, { address: now, at })
  }
}
