/**
 * When the next request may leave, so that no second sees more than `perSecond` of them: evenly spaced slots, and
 * nothing saved up for a burst (Teams counts per app and tenant; performance.md 2).
 */
export interface Pace {
  /** Milliseconds between two slots. */
  gapMs: number
  /** Epoch milliseconds of the next free slot. */
  next: number
}

export const startPace = (perSecond: number, at: number): Pace => ({ gapMs: 1000 / perSecond, next: at })

/** Takes a slot: how long to wait for it, and the pace from then on. */
export function takeSlot(pace: Pace, at: number): { waitMs: number; pace: Pace } {
  const slot = Math.max(pace.next, at)
  return { waitMs: slot - at, pace: { ...pace, next: slot + pace.gapMs } }
}

/** After a 429 everyone of that tenant waits, not only the one message that met it. */
export const holdUntil = (pace: Pace, at: number): Pace => ({ ...pace, next: Math.max(pace.next, at) })
