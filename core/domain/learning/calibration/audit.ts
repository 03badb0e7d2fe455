import { isoOf } from '../../calendar/day.ts'
import type { Calibration } from './calibrate.ts'

/** One line for the audit log: what was compared, what came out, what changed. Counts only. */
export function auditLine({ day, people, answers, heldBack, accepted, weights }: Calibration): string {
  const { before, after } = heldBack.logLoss
  const change = `${after < before ? '-' : '+'}${Math.abs(after - before).toFixed(4)}`
  const outcome = accepted
    ? `new weights ${weights.map(weight => Number(weight.toFixed(4))).join(' ')}`
    : 'default or former weights confirmed'
  return `${isoOf(day)} calibration: ${answers} answers of ${people} people; log loss on the latest ${heldBack.answers} answers ${before.toFixed(4)} -> ${after.toFixed(4)} (${change}); ${outcome}`
}
