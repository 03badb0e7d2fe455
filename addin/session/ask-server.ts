/** What came back: a status, and what was in it where it is new. */
export interface Answered {
  /** 0: the network did not answer. */
  status: number
  body: unknown
}

/** Without cookies, and nothing of it is kept by the browser. */
async function ask(path: string, init: RequestInit, secret: string | null): Promise<Response | null> {
  const headers = { ...init.headers, ...(secret && { Authorization: `Bearer ${secret}` }) }
  try {
    return await fetch(path, { ...init, headers, credentials: 'omit', cache: 'no-store', redirect: 'error' })
  } catch {
    return null
  }
}

export async function send(method: string, path: string, secret: string | null, body?: object): Promise<Answered> {
  const json = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await ask(path, { method, ...json }, secret)
  if (!answer) return { status: 0, body: null }
  const isJson = answer.headers.get('content-type')?.startsWith('application/json')
  return { status: answer.status, body: isJson ? await answer.json().catch(() => null) : null }
}

export async function download(path: string, secret: string, name: string): Promise<boolean> {
  const answer = await ask(path, { method: 'GET' }, secret)
  if (!answer?.ok) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  return true
}

/**
 * Asks again and again for what is new, more calmly where nobody looks.
 * @param heard gets what is new, and every status that is neither « new » nor « nothing new »
 */
export function follow(path: string, secret: string, everyMs: number, heard: (answer: Answered) => void): () => void {
  let etag = ''
  let stopped = false
  let timer = 0
  let asking = false
  const next = () => {
    if (stopped) return
    window.clearTimeout(timer)
    timer = window.setTimeout(look, document.hidden ? everyMs * 10 : everyMs)
  }
  async function look(): Promise<void> {
    if (asking || stopped) return
    asking = true
    const answer = await ask(path, { method: 'GET', headers: etag ? { 'If-None-Match': etag } : {} }, secret)
    asking = false
    if (stopped) return
    if (answer?.status !== 304) {
      const body = answer?.ok ? await answer.json().catch(() => null) : null
      etag = answer?.ok ? (answer.headers.get('etag') ?? '') : ''
      if (stopped) return
      heard({ status: answer?.status ?? 0, body })
    } else heard({ status: 304, body: null })
    next()
  }
  const seenAgain = () => {
    if (!document.hidden) void look()
  }
  document.addEventListener('visibilitychange', seenAgain)
  void look()
  return () => {
    stopped = true
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', seenAgain)
  }
}
