import { useSyncExternalStore } from 'react'
import type { WishAnswer } from '../../api.ts'
import { usePane } from '../../pane.ts'

/** The topic asked for, for as long as the pane is open; and what came of the last time one was asked for or taken back. */
export interface Wish {
  series: string
  topic: string
  /** ISO date; null: once they are back. */
  day: string | null
}

interface Wishes {
  now: Wish | null
  listeners: Set<() => void>
}

/** One wish for every lesson on the screen: asked for under one, it is known under the others. */
export function useWish() {
  const { kept, api } = usePane()
  const wishes = (kept.get('wish') as Wishes | undefined) ?? { now: null, listeners: new Set() }
  kept.set('wish', wishes)
  const wish = useSyncExternalStore(
    listener => {
      wishes.listeners.add(listener)
      return () => wishes.listeners.delete(listener)
    },
    () => wishes.now,
  )
  const keep = (next: Wish | null) => {
    wishes.now = next
    for (const listener of wishes.listeners) listener()
  }
  const ask = async (series: string, topic: string): Promise<WishAnswer> => {
    const answer = await api.wish(series)
    if (answer.is === 'kept') keep({ series, topic, day: answer.day })
    return answer
  }
  const forget = async (): Promise<WishAnswer> => {
    const answer = await api.wish(null)
    if (answer.is === 'forgotten') keep(null)
    return answer
  }
  return { wish, ask, forget }
}
