import { describe } from 'vitest'
import { type OpenStorage, storageFor } from './storage.ts'
import { answering } from './store/answering.ts'
import { isolation } from './store/isolation.ts'
import { learners } from './store/learners.ts'
import { placing } from './store/placing.ts'
import { planning } from './store/planning.ts'
import { proposing } from './store/proposing.ts'
import { purging } from './store/purging.ts'
import { rights } from './store/rights.ts'
import { saving } from './store/saving.ts'
import { sheets } from './store/sheets.ts'
import { verdicts } from './store/verdicts.ts'

/** What every engine behind the Store port promises. */
export function storeContract(engine: string, open: OpenStorage): void {
  describe(`the store ${engine}`, () => {
    const storage = storageFor(open)
    describe('people and sheets', () => sheets(storage))
    describe('learners', () => learners(storage))
    describe('answers', () => answering(storage))
    describe('day plans', () => planning(storage))
    describe('placements', () => placing(storage))
    describe('changes', () => saving(storage))
    describe('verdicts', () => verdicts(storage))
    describe('templates offered', () => proposing(storage))
    describe('two organisations', () => isolation(storage))
    describe('the rights of a person', () => rights(storage))
    describe('what has been kept long enough', () => purging(storage))
  })
}
