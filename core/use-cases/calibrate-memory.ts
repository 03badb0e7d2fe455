import type { Day } from '../domain/calendar/day.ts'
import type { Review } from '../domain/learning/answer.ts'
import { auditLine } from '../domain/learning/calibration/audit.ts'
import { type Calibration, calibrate, type TooFew } from '../domain/learning/calibration/calibrate.ts'
import type { Calibrations } from '../ports/calibration.ts'

export type Calibrated = (Calibration & { audit: string }) | TooFew

/**
 * Fits the weights to everybody's reviews together and keeps them if they foresee better than those in use. Servers
 * take them when they start. It takes seconds: for the command line, not for a request.
 */
export const calibrateMemory =
  (calibrations: Calibrations) =>
  async (day: Day): Promise<Calibrated> => {
    const inUse = (await calibrations.current())?.weights
    const found = calibrate(await pooled(calibrations), day, inUse)
    if ('why' in found) return found
    const { accepted, weights, answers, heldBack } = found
    const audit = auditLine(found)
    if (accepted) await calibrations.keep({ weights, day, audit, answers, logLoss: heldBack.logLoss })
    return { ...found, audit }
  }

async function pooled(calibrations: Calibrations): Promise<Review[]> {
  const reviews: Review[] = []
  for await (const { person, ...review } of calibrations.reviewsOfAll())
    reviews.push({ tenant: '', person: String(person), ...review })
  return reviews
}
