import { type Ask, CHANNEL, type Hello, isReply, type Question } from './demo-protocol.ts'
import type { Host, Inserted } from './host.ts'
import { nowhere } from './nowhere.ts'

const PATIENCE_MS = 3000

/** The sample page around the pane, if there is one; it edits its document for real. */
export async function openDemo(): Promise<Host> {
  if (window.parent === window) return nowhere()
  const hello = (await ask({ what: 'hello' })) as Hello | null
  if (!hello) return nowhere()
  return {
    ...nowhere(),
    kind: 'demo',
    surface: hello.surface,
    can: { readSelection: true, insert: true },
    selectedText: async () => String((await ask({ what: 'selected-text' })) ?? ''),
    insert: async text => ((await ask({ what: 'insert', text })) as Inserted | null) ?? { ok: false, why: 'failed' },
    documentName: () => hello.documentName,
  }
}

let lastId = 0

/** null when nobody answers in time. */
const ask = (question: Ask): Promise<unknown> =>
  new Promise(resolve => {
    const id = ++lastId
    const done = (value: unknown) => {
      clearTimeout(timer)
      window.removeEventListener('message', listen)
      resolve(value)
    }
    const listen = (event: MessageEvent<unknown>) => {
      if (event.origin !== location.origin || event.source !== window.parent) return
      if (isReply(event.data) && event.data.id === id) done(event.data.value)
    }
    const timer = setTimeout(() => done(null), PATIENCE_MS)
    window.addEventListener('message', listen)
    window.parent.postMessage({ channel: CHANNEL, id, ask: question } satisfies Question, location.origin)
  })
