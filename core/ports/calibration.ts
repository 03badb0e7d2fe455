import type { Day } from '../domain/calendar/day.ts'
import type { Review } from '../domain/learning/answer.ts'

/** The weights in use in the whole installation, and on what grounds. It holds nothing of anybody. */
export interface KeptCalibration {
  weights: readonly number[]
  /** The day they were fitted. */
  day: Day
  /** The line of the audit log (`calibration/audit.ts`). */
  audit: string
  /** Answers that were predicted. */
  answers: number
  /** Mean log loss on the answers held back, with the weights before and with these; nats an answer. */
  logLoss: { before: number; after: number }
}

/** A review without its author: `person` is a number that tells people apart within one reading, and nothing else. */
export type PooledReview = Pick<Review, 'objective' | 'day' | 'grade'> & { person: number }

/** What calibrating asks of storage; one calibration is kept for the installation. */
export interface Calibrations {
  /** Null before the first one that was accepted. */
  current(): Promise<KeptCalibration | null>
  /** In place of the one before. */
  keep(calibration: KeptCalibration): Promise<void>
  /** Everybody's reviews, person by person, read bit by bit. */
  reviewsOfAll(): AsyncIterable<PooledReview>
}
