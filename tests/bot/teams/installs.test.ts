import { describe, expect, it } from 'vitest'
import { installs } from '../../../bot/teams/installs.ts'

const MINUTE = 60_000

describe('the two sights of one install', () => {
  it('count once, in either order', () => {
    const seen = installs()
    expect([seen.counts('a', 'member', 0), seen.counts('a', 'install', 100)]).toEqual([true, false])
    expect([seen.counts('b', 'install', 0), seen.counts('b', 'member', 100)]).toEqual([true, false])
  })

  it('count in each conversation', () => {
    const seen = installs()
    expect([seen.counts('a', 'member', 0), seen.counts('b', 'install', 0)]).toEqual([true, true])
  })

  it('count again after an uninstall, and when they are far apart', () => {
    const seen = installs()
    seen.counts('a', 'member', 0)
    seen.forget('a')
    expect(seen.counts('a', 'install', 1)).toBe(true)
    expect(seen.counts('a', 'member', 11 * MINUTE)).toBe(true)
  })
})
