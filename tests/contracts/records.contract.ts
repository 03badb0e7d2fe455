import { describe } from 'vitest'
import { agreeing } from './records/agreeing.ts'
import { queueing } from './records/queueing.ts'
import { type OpenStorage, storageFor } from './storage.ts'

/** What every engine promises about the records that go to a record store. */
export function recordsContract(engine: string, open: OpenStorage): void {
  describe(`learning records ${engine}`, () => {
    const storage = storageFor(open)
    describe('yes and no', () => agreeing(storage))
    describe('on their way', () => queueing(storage))
  })
}
