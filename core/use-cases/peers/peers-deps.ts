import type { Members } from '../../ports/members.ts'
import type { Peers } from '../../ports/peers.ts'
import type { Asked, Deps } from '../deps.ts'

export interface PeersDeps extends Deps {
  peers: Peers
  members: Members
}

/** Someone shows themselves to colleagues, under the name that Teams gives with their own click. */
export interface AskedByName extends Asked {
  name: string | null
}
