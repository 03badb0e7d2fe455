import { describe, expect, it } from 'vitest'
import { LONGEST_PAUSE_MS, retryAfterMs } from '../../../bot/teams/retry-after.ts'

const AT = Date.UTC(2026, 10, 23, 8, 30)

describe('Retry-After', () => {
  it.each<[string | null, number | null]>([
    [null, null],
    ['', null],
    ['0', 0],
    ['1', 1000],
    [' 7 ', 7000],
    ['3600', LONGEST_PAUSE_MS],
    ['999999', LONGEST_PAUSE_MS],
    ['9'.repeat(400), null],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['2026-11-23', null],
    ['Mon, 23 Nov 2026 08:30:20 GMT', 20_000],
    ['Mon, 23 Nov 2026 08:29:00 GMT', 0],
    ['Mon, 23 Nov 2026 20:00:00 GMT', LONGEST_PAUSE_MS],
    ['Mon, 99 Nov 2026 20:00:00 GMT', null],
  ])('%j means %j ms', (header, wait) => {
    expect(retryAfterMs(header, AT)).toBe(wait)
  })
})
