import { type Ask, CHANNEL, isChanged, isReply, type Question } from './demo-protocol.ts'

const PATIENCE_MS = 3000
let lastId = 0

const isFromPage = (event: MessageEvent<unknown>): boolean =>
  event.origin === location.origin && event.source === window.parent

/** Asks the sample page around the pane; null when nobody answers in time. */
export const ask = (question: Ask): Promise<unknown> =>
  new Promise(resolve => {
    const id = ++lastId
    const done = (value: unknown) => {
      clearTimeout(timer)
      window.removeEventListener('message', listen)
      resolve(value)
    }
    const listen = (event: MessageEvent<unknown>) => {
      if (isFromPage(event) && isReply(event.data) && event.data.id === id) done(event.data.value)
    }
    const timer = setTimeout(() => done(null), PATIENCE_MS)
    window.addEventListener('message', listen)
    window.parent.postMessage({ channel: CHANNEL, id, ask: question } satisfies Question, location.origin)
  })

export function watchPage(changed: () => void): () => void {
  const listen = (event: MessageEvent<unknown>) => {
    if (isFromPage(event) && isChanged(event.data)) changed()
  }
  window.addEventListener('message', listen)
  return () => window.removeEventListener('message', listen)
}
