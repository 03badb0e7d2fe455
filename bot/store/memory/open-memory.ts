import type { Addresses } from '../../../core/ports/addresses.ts'
import type { Outbox } from '../../../core/ports/outbox.ts'
import type { Store } from '../../../core/ports/store.ts'
import { memoryAddresses } from './addresses.ts'
import { memoryOutbox } from './outbox.ts'
import { emptyState, type State } from './state.ts'
import { memoryStore } from './store.ts'

export interface MemoryStorage {
  store: Store
  outbox: Outbox
  addresses: Addresses
  /** For tests that look at what is kept. */
  state: State
}

/** The three storage ports in memory: for unit tests only, held to the contract suites of `tests/contracts`. */
export function openMemory(): MemoryStorage {
  const state = emptyState()
  return { store: memoryStore(state), outbox: memoryOutbox(state), addresses: memoryAddresses(state), state }
}
