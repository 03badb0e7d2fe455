/** Longer than any pause of the Bot Connector that was reported; beyond it we ask again. */
export const LONGEST_PAUSE_MS = 60 * 60_000

/**
 * A Retry-After header, in seconds or as an HTTP date → milliseconds to wait, capped; null when it says nothing usable.
 * @param at epoch milliseconds of the answer
 */
export function retryAfterMs(header: string | null, at: number): number | null {
  if (header === null) return null
  const text = header.trim()
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - at
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_PAUSE_MS) : null
}

/** Only the dates of HTTP: `Date.parse` alone would also read "-1" or "2". */
const httpDate = (text: string): number => (/^[A-Z][a-z]+, .*GMT$/.test(text) ? Date.parse(text) : Number.NaN)
