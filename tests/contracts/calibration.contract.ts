import { describe, expect, it } from 'vitest'
import type { KeptCalibration, PooledReview } from '../../core/ports/calibration.ts'
import { ANN, BOB } from '../support/builders.ts'
import { anEntry, aReview, keepPeople, OTHER_ANN } from './samples.ts'
import { type OpenStorage, storageFor } from './storage.ts'

const FIRST: KeptCalibration = {
  weights: [0.2120000000000001, 1.2931, 8.2956],
  day: 20_780,
  audit: '2026-11-23 calibration: 1528 answers of 50 people',
  answers: 1528,
  logLoss: { before: 0.3885123456789, after: 0.3712 },
}

/** What every engine promises about the weights and about what they are fitted to. */
export function calibrationContract(engine: string, open: OpenStorage): void {
  describe(`calibration ${engine}`, () => {
    const storage = storageFor(open)
    const pooled = async () => {
      const reviews: PooledReview[] = []
      for await (const review of storage().calibrations.reviewsOfAll()) reviews.push(review)
      return reviews
    }

    it('keeps the latest, to the last digit, for every server', async () => {
      const { calibrations, elsewhere } = storage()
      expect(await calibrations.current()).toBeNull()
      await calibrations.keep(FIRST)
      expect(await elsewhere.calibrations.current()).toEqual(FIRST)
      const second = { ...FIRST, day: 20_900, weights: [1, 2], logLoss: { before: 0.4, after: 0.3 } }
      await elsewhere.calibrations.keep(second)
      expect(await calibrations.current()).toEqual(second)
    })

    it('reads everybody’s reviews, told apart by numbers and by nothing that leads to anybody', async () => {
      const people = [ANN, BOB, OTHER_ANN]
      await keepPeople(storage().store, ...people)
      for (const who of people) await storage().store.answer(anEntry(who, { review: aReview(who) }))
      const reviews = await pooled()
      expect(new Set(reviews.map(review => review.person)).size).toBe(3)
      for (const review of reviews) {
        const { objective, day, grade } = aReview()
        expect(review).toEqual({ person: expect.any(Number), objective, day, grade })
      }
    })

    it('reads nothing where nobody answered', async () => {
      expect(await pooled()).toEqual([])
    })
  })
}
