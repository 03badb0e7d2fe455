const EVERY_MS = 60_000

/** Counts refusals by reason and says so at most once a minute, so that nobody can fill the log from outside. */
export function refusalLog(log: { warn(facts: object, text: string): void }) {
  let counts: Record<string, number> = {}
  let saidAt = Number.NEGATIVE_INFINITY
  return (why: string, at: number): void => {
    counts[why] = (counts[why] ?? 0) + 1
    if (at - saidAt < EVERY_MS) return
    log.warn({ refused: counts }, 'teams: requests were refused')
    counts = {}
    saidAt = at
  }
}
