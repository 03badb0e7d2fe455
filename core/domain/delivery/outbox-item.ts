import type { PersonRef } from '../people/person.ts'

/**
 * Where a planned message stands.
 *   waiting → claimed → sending → sent | failed | unknown
 * `sending` is on disk before the request leaves, so that after a crash we know that we do not know.
 */
export type SendState = 'waiting' | 'claimed' | 'sending' | 'sent' | 'failed' | 'unknown'

/** `at-most-once`: a doubtful send is left alone (tomorrow comes anyway). `once-more`: it may be sent one more time. */
export type ResendPolicy = 'at-most-once' | 'once-more'

export interface OutboxItem<A = unknown> {
  /** Built from what is meant, e.g. 'push/<tenant>/<person>/<day>': doing it twice does it once. */
  key: string
  to: PersonRef
  announcement: A
  policy: ResendPolicy
  /** Epoch milliseconds. */
  notBefore: number
  /** Epoch milliseconds after which it must not be sent any more (the end of the working window). */
  notAfter: number
}

/** An item a worker holds for a while; `attempts` counts this one. */
export interface ClaimedItem<A = unknown> extends OutboxItem<A> {
  attempts: number
  /** Proves at settling that the lease is still ours. */
  lease: string
}

/** What came of one attempt, as the messenger saw it. */
export type SendOutcome =
  | { is: 'sent'; messageId: string }
  /** Certainly not accepted; try again after `retryAfterMs`, or after our own back-off. */
  | { is: 'throttled'; retryAfterMs: number | null }
  | { is: 'refused-connection' }
  /** Certainly not accepted and never will be. */
  | { is: 'failed'; why: 'blocked' | 'gone' | 'too-big' | 'denied' }
  /** Perhaps accepted. */
  | { is: 'doubtful'; why: 'timeout' | 'server' }
  /** Nothing left to say: answered meanwhile, withdrawn, paused, out of hours. */
  | { is: 'moot'; why: string }

/** What to write down after an attempt. */
export type Settlement =
  | { state: 'sent'; messageId: string }
  | { state: 'waiting'; notBefore: number }
  | { state: 'failed' | 'unknown'; why: string }
