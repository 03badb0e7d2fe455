import type { Figures } from '../ports/figures.ts'
import type { VoicesDeps } from './asides/voices-deps.ts'
import type { GemDeps } from './gems/gem-deps.ts'
import type { PeersDeps } from './peers/peers-deps.ts'
import type { RitualDeps } from './rituals/ritual-deps.ts'
import type { SessionDeps } from './sessions/session-deps.ts'
import type { TeamDeps } from './team/team-deps.ts'

/** What all use cases together are given: for the conversation and the loops, which hold them all. */
export interface AllDeps extends RitualDeps, GemDeps, SessionDeps, VoicesDeps, TeamDeps, PeersDeps {
  figures: Figures
}
