import type { Addresses } from '../../../core/ports/addresses.ts'
import type { Calibrations } from '../../../core/ports/calibration.ts'
import type { Outbox } from '../../../core/ports/outbox.ts'
import type { RecordQueue } from '../../../core/ports/records.ts'
import type { Rituals } from '../../../core/ports/rituals.ts'
import type { Store } from '../../../core/ports/store.ts'
import { memoryAddresses } from './addresses.ts'
import { memoryCalibrations } from './calibrations.ts'
import { memoryOutbox } from './outbox.ts'
import { memoryRecords } from './records.ts'
import { memoryRituals } from './rituals.ts'
import { emptyState, type State } from './state.ts'
import { memoryStore } from './store.ts'

export interface MemoryStorage {
  store: Store
  outbox: Outbox
  addresses: Addresses
  rituals: Rituals
  recordQueue: RecordQueue
  calibrations: Calibrations
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
    state,
  }
}
