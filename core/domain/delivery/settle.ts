import { generator, hash } from '../learning/seed.ts'
import type { ClaimedItem, SendOutcome, Settlement } from './outbox-item.ts'

/** Microsoft's example for the Bot Connector: three tries, from 2 s to 20 s, ± 20 %. We allow more and longer tries. */
export const BACK_OFF = { attempts: 6, firstMs: 2_000, longestMs: 120_000, jitter: 0.2 } as const

const SENDS_OF_ONCE_MORE = 2

/**
 * From what came of an attempt to what is written down. Only what was certainly not accepted is tried again;
 * a doubtful send is repeated once and only where the person asked for the message (docs/adr/0003-at-most-once.md).
 * @param at epoch milliseconds
 */
export function settle(item: ClaimedItem, outcome: SendOutcome, at: number): Settlement {
  switch (outcome.is) {
    case 'sent':
      return { state: 'sent', messageId: outcome.messageId }
    case 'moot':
      return { state: 'failed', why: `moot: ${outcome.why}` }
    case 'failed':
      return { state: 'failed', why: outcome.why }
    case 'throttled':
      return again(item, at, outcome.retryAfterMs ?? backOff(item))
    case 'refused-connection':
      return again(item, at, backOff(item))
    case 'doubtful':
      return item.policy === 'once-more' && item.attempts < SENDS_OF_ONCE_MORE
        ? again(item, at, backOff(item))
        : { state: 'unknown', why: outcome.why }
  }
}

function again(item: ClaimedItem, at: number, waitMs: number): Settlement {
  const notBefore = at + waitMs
  if (item.attempts >= BACK_OFF.attempts) return { state: 'failed', why: 'too many tries' }
  if (notBefore > item.notAfter) return { state: 'failed', why: 'no time left in the window' }
  return { state: 'waiting', notBefore }
}

/** Exponential, with a jitter drawn from the item so that a crowd does not come back at once. Milliseconds. */
export function backOff(item: Pick<ClaimedItem, 'key' | 'attempts'>): number {
  const plain = Math.min(BACK_OFF.firstMs * 2 ** (item.attempts - 1), BACK_OFF.longestMs)
  const draw = generator(hash(`${item.key}/${item.attempts}`))()
  return Math.round(plain * (1 - BACK_OFF.jitter + 2 * BACK_OFF.jitter * draw))
}
