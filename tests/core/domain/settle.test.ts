import { describe, expect, it } from 'vitest'
import type { ClaimedItem } from '../../../core/domain/delivery/outbox-item.ts'
import { holdUntil, startPace, takeSlot } from '../../../core/domain/delivery/pace.ts'
import { BACK_OFF, backOff, settle } from '../../../core/domain/delivery/settle.ts'
import { ANN } from '../../support/builders.ts'

const AT = 1_800_000_000_000
const item = (over: Partial<ClaimedItem> = {}): ClaimedItem => ({
  key: 'push/x/y/1',
  to: ANN,
  announcement: null,
  policy: 'at-most-once',
  notBefore: AT,
  notAfter: AT + 3_600_000,
  attempts: 1,
  lease: 'l',
  ...over,
})

describe('after an attempt', () => {
  it('what was sent is sent', () => {
    expect(settle(item(), { is: 'sent', messageId: 'm' }, AT)).toEqual({ state: 'sent', messageId: 'm' })
  })

  it('a daily card of doubtful outcome is left alone; what was asked for goes once more, and only once', () => {
    const doubtful = { is: 'doubtful', why: 'timeout' } as const
    expect(settle(item(), doubtful, AT)).toEqual({ state: 'unknown', why: 'timeout' })
    expect(settle(item({ policy: 'once-more' }), doubtful, AT).state).toBe('waiting')
    expect(settle(item({ policy: 'once-more', attempts: 2 }), doubtful, AT).state).toBe('unknown')
  })

  it('waits as long as it was told when throttled, else backs off', () => {
    expect(settle(item(), { is: 'throttled', retryAfterMs: 7000 }, AT)).toEqual({
      state: 'waiting',
      notBefore: AT + 7000,
    })
    const own = settle(item(), { is: 'throttled', retryAfterMs: null }, AT)
    expect(own).toEqual({ state: 'waiting', notBefore: AT + backOff(item()) })
  })

  it('gives up when the window closes or tries run out', () => {
    expect(settle(item({ notAfter: AT + 1000 }), { is: 'throttled', retryAfterMs: 7000 }, AT).state).toBe('failed')
    expect(settle(item({ attempts: BACK_OFF.attempts }), { is: 'refused-connection' }, AT).state).toBe('failed')
  })

  it('backs off exponentially within the jitter, and the same item always in the same way', () => {
    for (let attempts = 1; attempts <= 10; attempts++) {
      const plain = Math.min(BACK_OFF.firstMs * 2 ** (attempts - 1), BACK_OFF.longestMs)
      const waited = backOff({ key: 'k', attempts })
      expect(waited).toBeGreaterThanOrEqual(plain * 0.8 - 1)
      expect(waited).toBeLessThanOrEqual(plain * 1.2 + 1)
      expect(backOff({ key: 'k', attempts })).toBe(waited)
    }
    expect(backOff({ key: 'a', attempts: 1 })).not.toBe(backOff({ key: 'b', attempts: 1 }))
  })
})

describe('the pace', () => {
  it('lets no second see more than its share', () => {
    let pace = startPace(30, 0)
    const leaving: number[] = []
    for (let i = 0; i < 300; i++) {
      const slot = takeSlot(pace, 0)
      pace = slot.pace
      leaving.push(slot.waitMs)
    }
    for (const from of leaving)
      expect(leaving.filter(t => t >= from && t < from + 1000 - 1e-6).length).toBeLessThanOrEqual(30)
    expect(leaving.at(-1)).toBeCloseTo((299 * 1000) / 30)
  })

  it('saves nothing up while idle, and holds everyone after a 429', () => {
    const idle = takeSlot(startPace(10, 0), 5000)
    expect(idle.waitMs).toBe(0)
    expect(takeSlot(idle.pace, 5000).waitMs).toBe(100)
    expect(takeSlot(holdUntil(idle.pace, 9000), 5000).waitMs).toBe(4000)
  })
})
