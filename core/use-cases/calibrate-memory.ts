import type { Day } from '../domain/calendar/day.ts'
import type { Review } from '../domain/learning/answer.ts'
import { auditLine } from '../domain/learning/calibration/audit.ts'
import { type Calibration, calibrate, type TooFew } from '../domain/learning/calibration/calibrate.ts'
import type { Calibrations } from '../ports/calibration.ts'

/** `kept`: what the servers will use changed, be it only from « not compared yet » to « confirmed ». */
export type Calibrated = (Calibration & { audit: string; kept: boolean }) | TooFew

/**
 * Fits the weights to everybody's reviews together and keeps them if they foresee better than those in use. The first
 * time, weights that nothing beats are kept as confirmed: the caution of before the comparison can go (learning.md 2.3).
 * Servers take them when they start. It takes seconds: for the command line, not for a request.
 */
export const calibrateMemory =
  (calibrations: Calibrations) =>
  async (day: Day): Promise<Calibrated> => {
    const inUse = (await calibrations.current())?.weights
    const found = calibrate(await pooled(calibrations), day, inUse)
    if ('why' in found) return found
    const { accepted, weights, answers, heldBack } = found
    const audit = auditLine(found)
    const kept = accepted || inUse === undefined
    if (kept) await calibrations.keep({ weights, day, audit, answers, logLoss: heldBack.logLoss })
    return { ...found, audit, kept }
  }

async function pooled(calibrations: Calibrations): Promise<Review[]> {
  const reviews: Review[] = []
  for await (const { person, ...review } of calibrations.reviewsOfAll())
    reviews.push({ tenant: '', person: String(person), ...review })
  return reviews
}
