import type { Day } from '../../calendar/day.ts'
import type { Review } from '../answer.ts'
import { DEFAULT_WEIGHTS } from '../memory-model.ts'
import { fitWeights } from './fit-weights.ts'
import { type History, historiesOf } from './histories.ts'
import { logLossOf } from './predict.ts'

/** What a calibration found, whether or not it changed anything: the whole of it goes into the audit log. */
export interface Calibration {
  /** The day it was done. */
  day: Day
  people: number
  /** Answers that could be predicted: all but the first of each person and objective. */
  answers: number
  /** Those of the last days, which the fit did not see. */
  heldBack: { from: Day; answers: number; logLoss: { before: number; after: number } }
  accepted: boolean
  /** The ones in use from now on: fitted, or the former ones, which the answers then confirm. */
  weights: readonly number[]
}

export type TooFew = { why: 'too-few-answers' | 'too-few-people'; is: number; needed: number }

/** From there on a fit improves predictions (learning.md 2.2). */
const ANSWERS_NEEDED = 1000
/** No figure is made of fewer people than that. */
const PEOPLE_NEEDED = 10
/** In nats an answer. */
const LEAST_GAIN = 0.001

/**
 * Weights fitted to everybody's reviews together, kept only if they foresee the latest fifth of the answers better
 * than the weights in use (learning.md 2.3). Takes seconds for 10,000 answers: not for the middle of a request.
 */
export function calibrate(
  reviews: readonly Review[],
  day: Day,
  inUse: readonly number[] = DEFAULT_WEIGHTS,
): Calibration | TooFew {
  const people = new Set(reviews.map(r => `${r.tenant}/${r.person}`)).size
  const histories = historiesOf(reviews)
  const { answers } = logLossOf(histories, inUse)
  if (people < PEOPLE_NEEDED) return { why: 'too-few-people', is: people, needed: PEOPLE_NEEDED }
  if (answers < ANSWERS_NEEDED) return { why: 'too-few-answers', is: answers, needed: ANSWERS_NEEDED }

  const from = latestFifth(histories)
  const weights = fitWeights(histories, { from: Number.NEGATIVE_INFINITY, until: from })
  const latest = { from, until: Number.POSITIVE_INFINITY }
  const before = logLossOf(histories, inUse, latest)
  const after = logLossOf(histories, weights, latest).logLoss
  const accepted = before.logLoss - after > LEAST_GAIN
  return {
    day,
    people,
    answers,
    heldBack: { from, answers: before.answers, logLoss: { before: before.logLoss, after } },
    accepted,
    weights: accepted ? weights : inUse,
  }
}

/** The day from which on the latest fifth of the predicted answers lies; whole days, so a little less than a fifth. */
function latestFifth(histories: readonly History[]): Day {
  const days = histories.flatMap(history => history.slice(1).map(({ day }) => day)).sort((a, b) => a - b)
  return (days[Math.floor(days.length * 0.8)] ?? 0) + 1
}
