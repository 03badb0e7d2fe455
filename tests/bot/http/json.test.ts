import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readObject } from '../../../bot/http/json.ts'

const read = (text: string) => readObject(Buffer.from(text))
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
const named = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, '__proto__') || Object.values(value).some(named))

describe('reading an object', () => {
  it('gives what JSON.parse gives, for everything it lets through', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 40 }), text => {
        const value: unknown = JSON.parse(text)
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
        const expected = isObject && depthOf(value) <= 32 && !named(value) ? value : null
        expect(read(text)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts no bracket that is part of a text, whatever backslashes come before its quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\\', '"', '[', '{', 'a', '\\"'), { maxLength: 200 }), parts => {
        const value = { text: parts.join('') }
        expect(read(JSON.stringify(value))).toEqual(value)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        readObject(Buffer.from(bytes))
      }),
      { numRuns: 2000 },
    )
  })
})
