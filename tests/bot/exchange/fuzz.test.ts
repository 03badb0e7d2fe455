import { expect, it } from 'vitest'
import { check } from './fuzz/check.ts'

// A tenth of tests/bot/exchange/fuzz/run.ts, which also holds each file to 64 MB.
it('a hundred damaged files of every format crash nothing and none takes over 250 ms', () => {
  const done = Array.from({ length: 100 }, (_, n) => check(7, n))
  expect(done.filter(one => one.milliseconds > 250)).toEqual([])
  expect(done.some(one => one.questions > 0 && one.problems > 0)).toBe(true)
  expect(done.filter(one => one.characters > 100_000).length).toBeGreaterThan(5)
})
