import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Addresses } from '../../core/ports/addresses.ts'
import type { Calibrations } from '../../core/ports/calibration.ts'
import type { Figures } from '../../core/ports/figures.ts'
import type { Gems } from '../../core/ports/gems.ts'
import type { Members } from '../../core/ports/members.ts'
import type { Outbox } from '../../core/ports/outbox.ts'
import type { Peers } from '../../core/ports/peers.ts'
import type { RecordQueue } from '../../core/ports/records.ts'
import type { Rituals } from '../../core/ports/rituals.ts'
import type { Sessions } from '../../core/ports/sessions.ts'
import type { Store } from '../../core/ports/store.ts'
import type { Voices } from '../../core/ports/voices.ts'

interface Ports {
  store: Store
  outbox: Outbox
  addresses: Addresses
  rituals: Rituals
  recordQueue: RecordQueue
  calibrations: Calibrations
  voices: Voices
  sessions: Sessions
  members: Members
  figures: Figures
  peers: Peers
  gems: Gems
}

/** An engine under contract. */
export interface Storage extends Ports {
  /** The same data as another server of ours sees it. */
  elsewhere: Ports
  /** Every row that is kept, by table: to look for what must, or must not, be there. */
  dump(): Promise<Record<string, Record<string, unknown>[]>>
  empty(): Promise<void>
  close(): Promise<void>
}

export type OpenStorage = () => Promise<Storage>

/** Opens an engine for the tests of a block and empties it before each. Call the result inside a test. */
export function storageFor(open: OpenStorage): () => Storage {
  let storage: Storage | undefined
  beforeAll(async () => {
    storage = await open()
  })
  beforeEach(() => storage?.empty())
  afterAll(() => storage?.close())
  return () => {
    if (!storage) throw new Error('storage is not open yet')
    return storage
  }
}

/** Rows of one table, as they are kept. */
export const rowsIn = async (storage: Storage, table: string): Promise<Record<string, unknown>[]> =>
  (await storage.dump())[table] ?? []
