import { describe, expect, it } from 'vitest'
import type { Api, LibraryAnswer } from '../../addin/api.ts'
import { type KeyValue, keepCopy, readCopy } from '../../addin/library-copy.ts'
import { loadLibrary } from '../../addin/load-library.ts'
import type { Library } from '../../core/http-contract.ts'

const library = (version: string) => ({ version, prompts: [], checklists: [] }) as unknown as Library
const copy = { library: library('1'), etag: '"1"', at: 1000 }
const api = (answer: LibraryAnswer): Api => ({
  library: async () => answer,
  used: () => {},
  propose: async () => 'offline',
  wish: async () => ({ is: 'offline' }),
})

function storage(full = false): KeyValue & { held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    getItem: key => held.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('QuotaExceededError')
      held.set(key, value)
    },
    removeItem: key => void held.delete(key),
  }
}

describe('the library is loaded', () => {
  it.each([
    ['from the server', { kind: 'fresh', library: library('2'), etag: '"2"' }, '2', 'current', 5000],
    ['from the copy that the server says is current', { kind: 'same' }, '1', 'current', 5000],
    ['from the copy when there is no network', { kind: 'offline' }, '1', 'offline', 1000],
    ['from the copy when the server refuses', { kind: 'refused' }, '1', 'refused', 1000],
  ] as const)('%s', async (_, answer, version, state, at) => {
    const outcome = await loadLibrary(api(answer), copy, 5000)
    expect(outcome.loaded).toMatchObject({ library: { version }, state, at })
    expect('copy' in outcome && outcome.copy.at).toBe(at)
  })

  it('or not at all, and then says why', async () => {
    expect(await loadLibrary(api({ kind: 'offline' }), null, 5000)).toEqual({ loaded: null, why: 'offline' })
    expect(await loadLibrary(api({ kind: 'refused' }), null, 5000)).toEqual({ loaded: null, why: 'refused' })
  })
})

describe('the copy', () => {
  it('is found again, by the same account only', () => {
    const kept = storage()
    keepCopy(kept, 'compte-a/', copy)
    expect(readCopy(kept, 'compte-a/')).toEqual(copy)
    expect(readCopy(kept, 'compte-b/')).toBeNull()
  })

  it('is left out when storage is full, forbidden, or holds something else', () => {
    keepCopy(storage(true), '', copy)
    expect(readCopy(null, '')).toBeNull()
    const other = storage()
    for (const value of ['{', 'null', '3', '{"library":{},"at":1}', '{"at":1}']) {
      other.held.set('apprenance/library/2', value)
      expect(readCopy(other, '')).toBeNull()
    }
  })
})
