import { describe, expect, it } from 'vitest'
import { lru } from '../../../bot/teams/lru.ts'

describe('a map of a bounded size', () => {
  it('forgets what was used longest ago, and only when it is full', () => {
    const map = lru<string, number>(4)
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) map.set(name, index)
    expect(map.get('a')).toBe(0)
    map.set('e', 4)
    expect(['a', 'b', 'c', 'd', 'e'].map(map.get)).toEqual([0, undefined, 2, 3, 4])
  })

  it('never holds more than it may', () => {
    const map = lru<number, number>(10)
    for (let n = 0; n < 1000; n++) map.set(n, n)
    expect(Array.from({ length: 1000 }, (_, n) => map.get(n)).filter(n => n !== undefined)).toHaveLength(10)
  })

  it('forgets what it is told to', () => {
    const map = lru<string, number>(4)
    map.set('a', 1)
    map.delete('a')
    expect(map.get('a')).toBeUndefined()
  })
})
