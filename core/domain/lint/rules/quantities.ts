/** From `from` to `to`, both included; an open end is infinite, « moins de 5 » stops just below 5. */
export interface Interval {
  from: number
  to: number
}

const NUMBER = '(\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?)'
const UNIT = '(?:[ \\u00a0\\u202f]?(?:%|€|\\p{L}+(?:[ -]\\p{L}+){0,2}))?'
const whole = (pattern: string): RegExp => new RegExp(`^(?:environ |en |les? )?${pattern}\\.?$`, 'iu')

const ALONE = whole(`${NUMBER}${UNIT}`)
const BETWEEN = whole(`(?:de |entre )?${NUMBER}${UNIT} (?:à|et|-|–) ${NUMBER}${UNIT}`)
const BELOW = whole(`moins de ${NUMBER}${UNIT}`)
const ABOVE = whole(`plus de ${NUMBER}${UNIT}`)
const AT_MOST = whole(`(?:au plus |jusqu’à |au maximum )${NUMBER}${UNIT}`)
const AT_LEAST = whole(`(?:au moins |à partir de |au minimum )${NUMBER}${UNIT}`)
const AND_MORE = whole(`${NUMBER}${UNIT} (?:ou|et) plus`)
const AND_LESS = whole(`${NUMBER}${UNIT} (?:ou|et) moins`)

/** Just beside a bound that does not belong. */
const BESIDE = 1e-9

const value = (digits: string | undefined): number =>
  Number((digits ?? '').replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))

/** « 30 jours » → 30; null when the option is anything but one number and its unit. */
export function numberAlone(option: string): number | null {
  const found = ALONE.exec(option)
  return found ? value(found[1]) : null
}

/** « De 3 à 5 jours » → 3 to 5; null when the option is no quantity. */
export function intervalOf(option: string): Interval | null {
  const between = BETWEEN.exec(option)
  if (between) return { from: value(between[1]), to: value(between[2]) }
  const alone = numberAlone(option)
  if (alone !== null) return { from: alone, to: alone }
  const bounds: readonly [RegExp, (n: number) => Interval][] = [
    [AND_MORE, n => ({ from: n, to: Number.POSITIVE_INFINITY })],
    [AND_LESS, n => ({ from: Number.NEGATIVE_INFINITY, to: n })],
    [BELOW, n => ({ from: Number.NEGATIVE_INFINITY, to: n - BESIDE })],
    [ABOVE, n => ({ from: n + BESIDE, to: Number.POSITIVE_INFINITY })],
    [AT_MOST, n => ({ from: Number.NEGATIVE_INFINITY, to: n })],
    [AT_LEAST, n => ({ from: n, to: Number.POSITIVE_INFINITY })],
  ]
  for (const [pattern, interval] of bounds) {
    const found = pattern.exec(option)
    if (found) return interval(value(found[1]))
  }
  return null
}

export const overlap = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to
