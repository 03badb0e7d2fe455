import type { Addresses } from '../../../core/ports/addresses.ts'
import type { Calibrations } from '../../../core/ports/calibration.ts'
import type { Figures } from '../../../core/ports/figures.ts'
import type { Gems } from '../../../core/ports/gems.ts'
import type { Members } from '../../../core/ports/members.ts'
import type { Outbox } from '../../../core/ports/outbox.ts'
import type { Peers } from '../../../core/ports/peers.ts'
import type { RecordQueue } from '../../../core/ports/records.ts'
import type { Rituals } from '../../../core/ports/rituals.ts'
import type { Sessions } from '../../../core/ports/sessions.ts'
import type { Store } from '../../../core/ports/store.ts'
import type { Voices } from '../../../core/ports/voices.ts'
import { memoryAddresses } from './addresses.ts'
import { memoryCalibrations } from './calibrations.ts'
import { memoryFigures } from './figures.ts'
import { memoryGems } from './gems.ts'
import { memoryMembers } from './members.ts'
import { memoryOutbox } from './outbox.ts'
import { memoryPeers } from './peers.ts'
import { memoryRecords } from './records.ts'
import { memoryRituals } from './rituals.ts'
import { memorySessions } from './sessions.ts'
import { emptyState, type State } from './state.ts'
import { memoryStore } from './store.ts'
import { memoryVoices } from './voices.ts'

export interface MemoryStorage {
  store: Store
  outbox: Outbox
  addresses: Addresses
  rituals: Rituals
  recordQueue: RecordQueue
  calibrations: Calibrations
  voices: Voices
  members: Members
  figures: Figures
  peers: Peers
  gems: Gems
  sessions: Sessions
  /** For tests that look at what is kept. */
  state: State
}

/** The storage ports in memory: for unit tests only, held to the contract suites of `tests/contracts`. */
export function openMemory(): MemoryStorage {
  const state = emptyState()
  return {
    store: memoryStore(state),
    outbox: memoryOutbox(state),
    addresses: memoryAddresses(state),
    rituals: memoryRituals(state),
    recordQueue: memoryRecords(state),
    calibrations: memoryCalibrations(state),
    voices: memoryVoices(state),
    members: memoryMembers(state),
    figures: memoryFigures(state),
    peers: memoryPeers(state),
    gems: memoryGems(state),
    sessions: memorySessions(state),
    state,
  }
}
