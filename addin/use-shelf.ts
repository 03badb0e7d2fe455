import { useMemo, useRef, useState } from 'react'
import type { KeyValue } from './library-copy.ts'
import { keepShelf, readShelf, type Shelved, withFavourite, withUsed } from './shelf.ts'

export interface Shelf extends Shelved {
  used(id: string): void
  favour(id: string, chosen: boolean): void
  chooseTrade(trade: string | null): void
}

/** The functions stay the same from one state to the next: what depends on them is not made anew. */
export function useShelf(storage: KeyValue | null, partition: string): Shelf {
  const [shelved, setShelved] = useState(() => readShelf(storage, partition))
  const now = useRef(shelved)
  const acts = useMemo(() => {
    const change = (next: Shelved) => {
      now.current = next
      keepShelf(storage, partition, next)
      setShelved(next)
    }
    return {
      used: (id: string) => change(withUsed(now.current, id)),
      favour: (id: string, chosen: boolean) => change(withFavourite(now.current, id, chosen)),
      chooseTrade: (trade: string | null) => change({ ...now.current, trade }),
    }
  }, [storage, partition])
  return useMemo(() => ({ ...shelved, ...acts }), [shelved, acts])
}
