import { describe } from 'vitest'
import { claiming } from './outbox/claiming.ts'
import { recovering } from './outbox/recovering.ts'
import { settling } from './outbox/settling.ts'
import { type OpenStorage, storageFor } from './storage.ts'

/** What every engine behind the Outbox port promises. */
export function outboxContract(engine: string, open: OpenStorage): void {
  describe(`the outbox ${engine}`, () => {
    const storage = storageFor(open)
    describe('taking items', () => claiming(storage))
    describe('settling items', () => settling(storage))
    describe('after a crash', () => recovering(storage))
  })
}
