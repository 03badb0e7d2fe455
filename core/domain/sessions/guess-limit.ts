/** Tries at codes that led nowhere: so many at once, and so many a second after that. */
const AT_ONCE = 100
const A_SECOND = 20

export interface GuessLimit {
  /** Whether a code may be tried now. */
  allows(at: number): boolean
  /** One led nowhere. */
  missed(at: number): void
}

/**
 * One limit for everybody who tries, so that nothing has to be known of anybody: no address is looked at or kept.
 * Codes that are right cost nothing. `at` in epoch milliseconds.
 */
export function guessLimit(): GuessLimit {
  let left = AT_ONCE
  let since = 0
  const refill = (at: number) => {
    left = Math.min(AT_ONCE, left + (Math.max(0, at - since) / 1000) * A_SECOND)
    since = Math.max(since, at)
  }
  return {
    allows(at) {
      refill(at)
      return left >= 1
    },
    missed(at) {
      refill(at)
      left = Math.max(0, left - 1)
    },
  }
}
