/** The marks that Moodle knows, in percent: p/q up to sixths, tenths, 1/7 to 1/9 and 1/20 (docs.moodle.org, question bank). */
const GRADES = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
  0,
]
/** Moodle's own: a hundred-thousandth of the mark. */
const TOLERANCE = 0.001

export const isMoodleGrade = (percent: number): boolean =>
  GRADES.some(grade => Math.abs(Math.abs(percent) - grade) < TOLERANCE)

/** The share of each of `n` options, as Moodle writes it: 33.33333 for three. */
export const shareOf = (n: number): number => Number((100 / n).toFixed(5))

/** A percentage as text: at most five decimals, never an exponent. */
export const percentText = (percent: number): string => String(Number(percent.toFixed(5)))
