import { describe, expect, it } from 'vitest'
import { keepShelf, readShelf, withFavourite, withUsed } from '../../addin/shelf.ts'

const held = new Map<string, string>()
const storage = {
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => void held.set(key, value),
  removeItem: (key: string) => void held.delete(key),
}
const empty = readShelf(null, '')

describe('what one wants at hand', () => {
  it('is the last used first, five at most, each once', () => {
    const used = ['a', 'b', 'c', 'd', 'e', 'f', 'b'].reduce(withUsed, empty)
    expect(used.recents).toEqual(['b', 'f', 'e', 'd', 'c'])
  })

  it('is what was chosen, until it is no longer', () => {
    const chosen = withFavourite(withFavourite(empty, 'a', true), 'b', true)
    expect(chosen.favourites).toEqual(['b', 'a'])
    expect(withFavourite(chosen, 'b', false).favourites).toEqual(['a'])
  })

  it('is found again by the same account alone, and what somebody else wrote there is not trusted', () => {
    keepShelf(storage, 'a/', { favourites: ['x'], recents: [], trade: 'accueil' })
    expect(readShelf(storage, 'a/')).toEqual({ favourites: ['x'], recents: [], trade: 'accueil' })
    expect(readShelf(storage, 'b/')).toEqual(empty)
    held.set('b/apprenance/shelf', '{"favourites":[1,"y"],"recents":"z","trade":3}')
    expect(readShelf(storage, 'b/')).toEqual({ favourites: ['y'], recents: [], trade: null })
    held.set('b/apprenance/shelf', 'not json')
    expect(readShelf(storage, 'b/')).toEqual(empty)
  })
})
