import { Stop } from '../outcome.ts'

/** The message being written; null when one is only read, or none is open. */
export function composed(): Office.MessageCompose | null {
  const item = Office.context.mailbox?.item
  return item && 'setSelectedDataAsync' in item.body ? (item as Office.MessageCompose) : null
}

/** The message being read. */
export function received(): Office.MessageRead | null {
  const item = Office.context.mailbox?.item
  return item && !composed() ? (item as Office.MessageRead) : null
}

export function writing(): Office.MessageCompose {
  const item = composed()
  if (!item) throw new Stop('read-only')
  return item
}

/** Either of them: what both can do. */
export function shown(): Office.MessageCompose | Office.MessageRead {
  const item = composed() ?? received()
  if (!item) throw new Stop('item-changed')
  return item
}

/** Counts the messages shown, and tells who wants to know: a pinned pane outlives the one it was opened on. */
export interface Showing {
  /** Another number: another message. */
  current(): number
  listen(changed: () => void): () => void
}

export function showing(): Showing {
  let count = 0
  const listeners = new Set<() => void>()
  // Once and for all: Outlook takes away every handler of a kind at a time.
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    count += 1
    for (const changed of listeners) changed()
  })
  return {
    current: () => count,
    listen: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
