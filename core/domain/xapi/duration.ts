const FRACTION = /[.,]\d+/

/**
 * ISO 8601:2004, 4.4.3.2: `PnYnMnDTnHnMnS` with at least one part, or `PnW` alone. Only the last part may have a
 * fraction. The form that looks like a date (4.4.3.3) is not one of xAPI.
 */
export function isDuration(text: string): boolean {
  if (/^P\d+([.,]\d+)?W$/.test(text)) return true
  const n = '\\d+(?:[.,]\\d+)?'
  const parts = new RegExp(`^P(?=[\\dT])(${n}Y)?(${n}M)?(${n}D)?(?:T(?=\\d)(${n}H)?(${n}M)?(${n}S)?)?$`).exec(text)
  if (!parts) return false
  const given = parts.slice(1).filter(part => part !== undefined)
  return given.length > 0 && given.slice(0, -1).every(part => !FRACTION.test(part))
}

/** Seconds as a duration, to the hundredth as the standard advises: 95.5 → 'PT95.5S'. */
export const durationOf = (seconds: number): string => `PT${Math.round(seconds * 100) / 100}S`
