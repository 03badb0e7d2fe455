import type { KeyValue } from './library-copy.ts'

/** What one wants at hand: ids of templates and of a trade family. On this computer alone, and no text. */
export interface Shelved {
  favourites: readonly string[]
  /** The last used first. */
  recents: readonly string[]
  trade: string | null
}

const KEY = 'apprenance/shelf'
const MOST_FAVOURITES = 50
const MOST_RECENTS = 5
const EMPTY: Shelved = { favourites: [], recents: [], trade: null }

export function readShelf(storage: KeyValue | null, partition: string): Shelved {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(partition + KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return EMPTY
    const { favourites, recents, trade } = kept as Partial<Record<keyof Shelved, unknown>>
    return { favourites: ids(favourites), recents: ids(recents), trade: typeof trade === 'string' ? trade : null }
  } catch {
    return EMPTY
  }
}

export function keepShelf(storage: KeyValue | null, partition: string, shelved: Shelved): void {
  try {
    storage?.setItem(partition + KEY, JSON.stringify(shelved))
  } catch {
    // A full or forbidden storage costs the memory of the choice, not the choice.
  }
}

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []

const first = (id: string, others: readonly string[], most: number): string[] =>
  [id, ...others.filter(other => other !== id)].slice(0, most)

export const withUsed = (shelved: Shelved, id: string): Shelved => ({
  ...shelved,
  recents: first(id, shelved.recents, MOST_RECENTS),
})

export const withFavourite = (shelved: Shelved, id: string, chosen: boolean): Shelved => ({
  ...shelved,
  favourites: chosen
    ? first(id, shelved.favourites, MOST_FAVOURITES)
    : shelved.favourites.filter(other => other !== id),
})
