import { describe } from 'vitest'
import { joining } from './peers/joining.ts'
import { rounds } from './peers/rounds.ts'
import { type OpenStorage, storageFor } from './storage.ts'

/** What every engine behind the Peers port promises. */
export function peersContract(engine: string, open: OpenStorage): void {
  describe(`peers ${engine}`, () => {
    const storage = storageFor(open)
    describe('who takes part', () => joining(storage))
    describe('rounds and meetings', () => rounds(storage))
  })
}
