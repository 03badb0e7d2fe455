import type { Room, Team } from '../../domain/rituals/room.ts'
import type { Rituals } from '../../ports/rituals.ts'
import type { Asked, Deps } from '../deps.ts'

export interface RitualDeps extends Deps {
  rituals: Rituals
}

/** Someone does something in a room. The chat service vouches that they are in it. */
export interface AskedInRoom extends Asked {
  room: Room
  kind: Team['kind']
  /** IANA zone of their client. */
  zone: string | null
}
